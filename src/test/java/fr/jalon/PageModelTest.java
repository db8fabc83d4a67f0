package fr.jalon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a page is given: one record, and the forms that Spring binds to. */
class PageModelTest {

    private static final Path SOURCES = Path.of("src/main/java");

    /** The page's record, a form, and the sentence the frame shows above every page. */
    private static final Pattern ALLOWED = Pattern.compile("page|form|[a-z]\\w*Form|notice");

    /** What still gives a page something else, exactly: mend one and take it out, add none. */
    private static final Map<String, Set<String>> OWED = Map.of(
            // The frame itself asks for it, to be called again without scripts.
            "ImportController", Set.of("refresh"),
            // Error pages are shown by the server's own error handling too, which knows no record.
            "ErrorAdvice", Set.of("again", "back", "frame", "sentence", "typed", "wait"),
            "ErrorPages", Set.of("back"),
            "PageFrameAdvice", Set.of("frame"));

    private static final Pattern NAMED =
            Pattern.compile("\\.(?:addObject|addAttribute)\\(\\s*\"(\\w+)\"|@ModelAttribute\\(\"(\\w+)\"\\)");

    private static final Pattern GIVEN_AT_ONCE = Pattern.compile("new ModelAndView\\(\\s*\"[^\"]*\",\\s*\"(\\w+)\"");

    @Test
    void aPageIsGivenOneRecordAndItsForms() throws IOException {
        Map<String, Set<String>> loose = new TreeMap<>();
        for (Path source : sources()) {
            String text = Files.readString(source).replaceAll("redirect\\.addAttribute\\([^;]*;", "");
            Stream.of(NAMED, GIVEN_AT_ONCE)
                    .flatMap(pattern -> pattern.matcher(text).results())
                    .map(PageModelTest::name)
                    .filter(name -> !ALLOWED.matcher(name).matches())
                    .forEach(name -> loose.computeIfAbsent(type(source), any -> new TreeSet<>())
                            .add(name));
        }
        assertThat(loose)
                .as("a page is one record, complete and typed: what stands beside it in the model, nobody can find")
                .isEqualTo(OWED);
    }

    @Test
    void noPageIsGivenAnUntypedMap() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path source : sources()) {
            if (Files.readString(source).contains("Map<String, ?>")) {
                found.add(source.toString());
            }
        }
        assertThat(found).as("a slot another module fills has a type").isEmpty();
    }

    @Test
    void aRefusedFormIsAnsweredInOneWay() throws IOException {
        Pattern status = Pattern.compile("\\bUNPROCESSABLE_(?:CONTENT|ENTITY)\\b|\\b422\\b");
        List<String> found = new ArrayList<>();
        for (Path source : sources()) {
            String code = Files.readString(source).replaceAll("(?s)/\\*.*?\\*/|//[^\\n]*", "");
            if (status.matcher(code).find() && !type(source).equals("FailedForm")) {
                found.add(source.toString());
            }
        }
        assertThat(found)
                .as("FailedForm puts what was typed, its errors and the status together: none of them can be forgotten")
                .isEmpty();
    }

    /** Display text is put into better words one day, and the condition would silently never hold again. */
    @Test
    void noTemplateDecidesByDisplayText() throws IOException {
        Pattern decision = Pattern.compile("\\b(chip|label|title|sentence|heading|state) (==|eq|!=|ne) '");
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/templates"))) {
            for (Path template : files.filter(Files::isRegularFile).toList()) {
                Matcher matcher = decision.matcher(Files.readString(template));
                while (matcher.find()) {
                    found.add(template + ": " + matcher.group());
                }
            }
        }
        assertThat(found).isEmpty();
    }

    private static String name(MatchResult found) {
        return found.group(1) == null ? found.group(2) : found.group(1);
    }

    private static String type(Path source) {
        return source.getFileName().toString().replace(".java", "");
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}
