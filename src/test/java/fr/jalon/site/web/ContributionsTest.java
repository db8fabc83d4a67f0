package fr.jalon.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.site.Script;
import fr.jalon.site.Stylesheet;
import fr.jalon.testing.JalonTest;
import fr.jalon.testing.Modules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The frame knows no module, and each module brings its own looks and scripts. */
@JalonTest
class ContributionsTest {

    private static final Path RESOURCES = Path.of("src/main/resources");

    /** What the site may use, so may name. */
    private static final Set<String> BELOW = Set.of("site", "shared", "calendar");

    @Autowired
    ConfigurableListableBeanFactory beans;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping routes;

    @Autowired
    FrameAssets assets;

    @Autowired
    MockMvcTester mvc;

    @Test
    void everyStylesheetAndScriptIsContributedOnce() throws IOException {
        assertThat(own(assets.stylesheets().stream().map(Stylesheet::path)))
                .containsExactlyInAnyOrderElementsOf(files("css"));
        assertThat(own(assets.scripts().stream().map(Script::path))).containsExactlyInAnyOrderElementsOf(files("js"));
    }

    @Test
    void eachByTheModuleWhoseFolderItLiesIn() {
        for (String name : beans.getBeanNamesForType(Stylesheet.class)) {
            assertThat(folder(beans.getBean(name, Stylesheet.class).path()))
                    .as(name)
                    .isEqualTo(owner(name));
        }
        for (String name : beans.getBeanNamesForType(Script.class)) {
            assertThat(folder(beans.getBean(name, Script.class).path()))
                    .as(name)
                    .isEqualTo(owner(name));
        }
    }

    /** Where two sheets say something of the same thing the later one wins: another order is another look. */
    @Test
    void theCascadeIsWrittenDown() {
        assertThat(assets.stylesheets().stream().map(Stylesheet::path))
                .containsExactly(
                        "/webjars/bootstrap/css/bootstrap.min.css",
                        "/css/tokens.css",
                        "/css/jalon.css",
                        "/css/overlays.css",
                        "/css/line.css",
                        "/css/market/radar.css",
                        "/css/authority/ranking.css",
                        "/css/home/home.css",
                        "/css/retroplanning/timeline.css",
                        "/css/retroplanning/plan.css",
                        "/css/retroplanning/feeds.css",
                        "/css/notification/letters.css",
                        "/css/contact/target.css",
                        "/css/scheduling/templates.css",
                        "/css/contact/people.css",
                        "/css/contact/requests.css",
                        "/css/retroplanning/capacity.css",
                        "/css/cctp/reaction.css",
                        "/css/cctp/answering.css",
                        "/css/cctp/register.css",
                        "/css/retroplanning/print.css",
                        "/css/contact/print.css",
                        "/css/retroplanning/discussion.css",
                        "/css/retroplanning/checklist.css",
                        "/css/retroplanning/marks.css",
                        "/css/cctp/projects.css");
        assertThat(assets.stylesheets().stream().map(Stylesheet::order)).doesNotHaveDuplicates();
        assertThat(assets.scripts().stream().map(Script::order)).doesNotHaveDuplicates();
    }

    @Test
    void thePageLinksThemWithTheHashOfTheirContent() {
        String page =
                assertThat(mvc.get().uri("/connexion")).hasStatusOk().bodyText().actual();

        assertThat(page)
                .containsPattern("<link rel=\"stylesheet\" href=\"/css/tokens-[0-9a-f]{32}\\.css\">")
                .containsPattern(
                        "<link rel=\"stylesheet\" media=\"print\" href=\"/css/retroplanning/print-[0-9a-f]{32}\\.css\">")
                .containsPattern("<script defer src=\"/js/retroplanning/timeline-[0-9a-f]{32}\\.js\"></script>");
    }

    @Test
    void noFileOfTheSiteNamesAModule() throws IOException {
        String names = Modules.names().stream()
                .map(name -> name.substring(name.lastIndexOf('.') + 1))
                .filter(name -> !BELOW.contains(name))
                .collect(Collectors.joining("|"));

        assertThat(found(Pattern.compile("\\b(" + names + ")\\b(?!-nums)"))).isEmpty();
    }

    @Test
    void noFileOfTheSiteHoldsAnAddressOfAModule() throws IOException {
        Set<String> first = new TreeSet<>();
        routes.getHandlerMethods().forEach((route, handler) -> {
            if (isOfAnotherModule(handler.getBeanType())) {
                route.getPatternValues().stream()
                        .map(pattern -> pattern.split("/", 3))
                        .filter(parts -> parts.length > 1 && parts[1].matches("[\\w-]+"))
                        .forEach(parts -> first.add(parts[1]));
            }
        });
        assertThat(first).contains("compte", "connexion", "retroplannings");

        assertThat(found(Pattern.compile("(?<![\\w*<.])/(" + String.join("|", first) + ")(?![\\w.-])")))
                .as("what leads to a page of a module is contributed by it")
                .isEmpty();
    }

    private static boolean isOfAnotherModule(Class<?> type) {
        return Modules.of(type).filter(module -> !module.equals("site")).isPresent();
    }

    /** Comments may take any module for an example. */
    private static List<String> found(Pattern pattern) throws IOException {
        Pattern comments = Pattern.compile("<!--.*?-->|/\\*.*?\\*/|(?<![:\"])//[^\\n]*", Pattern.DOTALL);
        List<String> found = new ArrayList<>();
        for (Path file : filesOfTheSite()) {
            String code = comments.matcher(Files.readString(file)).replaceAll("");
            pattern.matcher(code).results().forEach(match -> found.add(file + ": " + match.group()));
        }
        return found;
    }

    private static List<Path> filesOfTheSite() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String folder : List.of("layout", "components", "error")) {
            files.addAll(walk(RESOURCES.resolve("templates").resolve(folder)));
        }
        files.addAll(walk(Path.of("src/main/java/fr/jalon/site")));
        for (String folder : List.of("css", "js")) {
            walk(RESOURCES.resolve("static").resolve(folder)).stream()
                    .filter(file -> RESOURCES.resolve("static").resolve(folder).equals(file.getParent()))
                    .forEach(files::add);
        }
        return files;
    }

    private static List<String> files(String folder) throws IOException {
        Path root = RESOURCES.resolve("static");
        return walk(root.resolve(folder)).stream()
                .map(file -> "/" + root.relativize(file))
                .toList();
    }

    private static List<Path> walk(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static List<String> own(Stream<String> paths) {
        return paths.filter(path -> !path.startsWith("/webjars/")).toList();
    }

    /** {@code market} for {@code /css/market/radar.css}; what lies in no folder is the site's. */
    private static String folder(String path) {
        String[] parts = path.split("/");
        return parts.length == 4 ? parts[2] : "site";
    }

    /** The module of the configuration that makes a bean; a nested one shares its parent's folder. */
    private String owner(String bean) {
        String configuration =
                Objects.requireNonNull(beans.getBeanDefinition(bean).getFactoryBeanName());
        Class<?> type = Objects.requireNonNull(beans.getType(configuration));
        return Modules.of(type).orElseThrow().split("\\.")[0];
    }
}
