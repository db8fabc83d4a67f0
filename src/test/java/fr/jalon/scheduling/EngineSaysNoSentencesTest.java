package fr.jalon.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The engine gives reasons as data, and the classes of {@code wording} make the sentences: no French prose in the engine. What
 * the templates that Jalon brings along say is their content, and exceptions speak English to developers.
 */
class EngineSaysNoSentencesTest {

    private static final Path ENGINE = Path.of("src/main/java/fr/jalon/scheduling/engine");

    /** The lines and steps of Jalon's own templates, in the words of the method they come from. */
    private static final Set<String> CONTENT = Set.of(
            "BuiltInTemplates.java",
            "HypothesesStep.java",
            "PreparationStep.java",
            "ProspectionStep.java",
            "PublicityStep.java");

    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|(?<=\\s)//[^\n]*");
    private static final Pattern EXCEPTION =
            Pattern.compile("(new \\w+Exception|\\brequire)\\((?:[^;\"]|\"(?:\\\\.|[^\"\\\\])*\")*;");
    private static final Pattern LITERAL = Pattern.compile("\"((?:\\\\.|[^\"\\\\\n])*)\"");

    /** A space beside a letter, or a letter that English does not have. */
    private static final Pattern PROSE =
            Pattern.compile("\\p{L}[ \u00A0\u202F]|[ \u00A0\u202F]\\p{L}|[^\\p{ASCII}]|\\\\u[0-9a-fA-F]{4}");

    private static final Pattern FRENCH = Pattern.compile("[^\\p{ASCII}]|\\b(le|la|les|un|une|des|est|pas|ne)\\b");

    @Test
    void noLiteralOfTheEngineIsProse() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : sources()) {
            String code = COMMENT.matcher(Files.readString(file)).replaceAll("");
            String told = EXCEPTION.matcher(code).replaceAll(";");
            literals(told)
                    .filter(PROSE.asPredicate())
                    .forEach(literal -> found.add(file.getFileName() + ": " + literal));
        }
        assertThat(found)
                .as("say it as data, and put the sentence into fr.jalon.scheduling.wording")
                .isEmpty();
    }

    @Test
    void exceptionsSpeakEnglish() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : sources()) {
            String code = COMMENT.matcher(Files.readString(file)).replaceAll("");
            EXCEPTION
                    .matcher(code)
                    .results()
                    .flatMap(told -> literals(told.group()))
                    .filter(FRENCH.asPredicate())
                    .forEach(literal -> found.add(file.getFileName() + ": " + literal));
        }
        assertThat(found).isEmpty();
    }

    @Test
    void itFindsSentencesAndLeavesKeysAlone() {
        assertThat(List.of("J est demain.", " jours", "ouvré", ", elle passe au ", "\\u00a0h"))
                .allMatch(PROSE.asPredicate());
        assertThat(List.of("e1.o1", "R2161-2", "", " ", ".", "m")).noneMatch(PROSE.asPredicate());
    }

    private static Stream<String> literals(String code) {
        return LITERAL.matcher(code).results().map(literal -> literal.group(1));
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(ENGINE)) {
            List<Path> sources = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !CONTENT.contains(file.getFileName().toString()))
                    .sorted()
                    .toList();
            assertThat(sources).hasSizeGreaterThan(30);
            return sources;
        }
    }
}
