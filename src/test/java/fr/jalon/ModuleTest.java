package fr.jalon;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.account.RateLimiter;
import fr.jalon.contact.privacy.domain.SomePrivacy;
import fr.jalon.testing.Modules;
import fr.jalon.testing.Written;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.DependencyDepth;
import org.springframework.modulith.core.util.ApplicationModulesExporter;

/** The house holds: arrows only point down, no cycle, no back door; and the documents draw it as it is. */
class ModuleTest {

    private static final ApplicationModules MODULES = ApplicationModules.of(JalonApplication.class);
    private static final Path DOCUMENT = Path.of("docs/architecture.md");
    private static final Path LIST = Path.of("src/main/resources").resolve(ApplicationModulesExporter.DEFAULT_LOCATION);

    @Test
    void arrowsOnlyPointDown() {
        MODULES.verify();
    }

    @Test
    void theGraphInTheDocumentsIsTheOneInTheCode() throws IOException {
        String document = Files.readString(DOCUMENT);
        int start = document.indexOf("```mermaid\n") + "```mermaid\n".length();
        int end = document.indexOf("```\n<!-- end of graph -->");
        String drawn = document.substring(0, start) + mermaid() + document.substring(end);

        assertThat(Written.holds(DOCUMENT, drawn))
                .as("the graph in %s is out of date: %s", DOCUMENT, Written.HOW)
                .isTrue();
    }

    /**
     * Each start needs the modules from the bottom up, for their migrations. Where this list is missing, Modulith finds them by
     * reading every class: two fifths of the time of a start.
     */
    @Test
    void theListThatStartsReadIsTheOneInTheCode() throws IOException {
        String list = MODULES.stream()
                .map(module -> "  \"" + module.getIdentifier() + "\": {\"initializers\": []}")
                .collect(Collectors.joining(",\n", "{\n", "\n}\n"));

        assertThat(Written.holds(LIST, list))
                .as("the modules in %s are out of date: %s", LIST, Written.HOW)
                .isTrue();
    }

    /** Other tests take the list for the code. */
    @Test
    void whoReadsTheListFindsTheModulesOfTheCode() {
        assertThat(Modules.names())
                .containsExactlyElementsOf(MODULES.stream()
                        .map(module -> module.getIdentifier().toString())
                        .toList());
        assertThat(MODULES.stream())
                .as("a class is told its module by its package")
                .allSatisfy(module ->
                        assertThat(module.getBasePackage().getName()).isEqualTo("fr.jalon." + module.getIdentifier()));
        assertThat(Modules.of(JalonApplication.class)).isEmpty();
        assertThat(Modules.of(RateLimiter.class)).contains("account");
        assertThat(Modules.of(SomePrivacy.class)).contains("contact.privacy");
        assertThat(Modules.of(String.class)).isEmpty();
    }

    private static String mermaid() {
        Set<String> arrows = new TreeSet<>();
        for (ApplicationModule module : MODULES) {
            module.getDependencies(MODULES, DependencyDepth.IMMEDIATE)
                    .uniqueModules()
                    .map(target -> target.getIdentifier().toString())
                    .filter(target -> !target.equals("shared"))
                    .forEach(target -> arrows.add("  " + module.getIdentifier() + " --> " + target));
        }
        return "graph TD\n" + arrows.stream().map(arrow -> arrow + "\n").collect(Collectors.joining());
    }
}
