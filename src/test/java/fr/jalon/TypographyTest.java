package fr.jalon;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.testing.Typography;
import fr.jalon.testing.Written;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No line of a page begins with a colon: the texts hold no-break spaces. {@link Written} says how to set right what does not. */
class TypographyTest {

    @Test
    void everyTextThatPeopleReadHoldsNoBreakSpaces() throws IOException {
        List<String> wrong = new ArrayList<>(wrong("src/main/resources/templates", ".html", Typography::ofTemplate));
        wrong.addAll(wrong("src/main/java", ".java", Typography::ofJava));

        assertThat(wrong)
                .as("ordinary spaces before a high sign or straight apostrophes: %s", Written.HOW)
                .isEmpty();
    }

    @Test
    void sentencesAreMendedAndCodeIsLeftAlone() {
        assertThat(Typography.ofJava("say(\"Voulez-vous « ceci » ? Oui : lui !\"); // n'est : pas\n"))
                .isEqualTo("say(\"Voulez-vous «\u00A0ceci\u00A0»\u202F? Oui\u00A0: lui\u202F!\"); // n'est : pas\n");
        assertThat(Typography.ofJava("a ? \"x = ? AND y = :y\" : \"don't LIMIT ?\""))
                .isEqualTo("a ? \"x = ? AND y = :y\" : \"don't LIMIT ?\"");
        assertThat(Typography.ofTemplate("<p th:text=\"${a ? 'Oui : a' : 'Non !'}\">l'an : ici</p>"))
                .isEqualTo("<p th:text=\"${a ? 'Oui\u00A0: a' : 'Non\u202F!'}\">l’an\u00A0: ici</p>");
        assertThat(Typography.ofTemplate("<p th:replace=\"~{a :: b(|${c ? 'd ?' : e} : f|)}\" data-x=\"g : h\"></p>"))
                .isEqualTo("<p th:replace=\"~{a :: b(|${c ? 'd\u202F?' : e}\u00A0: f|)}\" data-x=\"g : h\"></p>");
    }

    private static List<String> wrong(String folder, String ending, UnaryOperator<String> rule) throws IOException {
        List<String> wrong = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            for (Path file : files.filter(one -> one.toString().endsWith(ending))
                    .sorted()
                    .toList()) {
                if (!Written.holds(file, rule.apply(Files.readString(file)))) {
                    wrong.add(file.toString());
                }
            }
        }
        return wrong;
    }
}
