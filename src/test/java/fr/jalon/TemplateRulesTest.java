package fr.jalon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a template must not hold, each with its reason. */
class TemplateRulesTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");

    private static final Path MESSAGES = Path.of("src/main/resources/messages");

    private static final Map<String, Pattern> FORBIDDEN = Map.of(
            "unescaped text lets a stranger write into the page", Pattern.compile("th:utext|\\[\\("),
            "the content security policy refuses inline styles", Pattern.compile("\\sstyle=|th:style|<style"),
            "the content security policy refuses inline scripts",
                    Pattern.compile("<script(?![^>]*th:src)|\\son(click|change|submit|load)=|hx-on"),
            "no page needs another host", Pattern.compile("(src|href)=\"https?://"));

    private static final Pattern BOOTSTRAP = Pattern.compile(
            "class=\"[^\"]*(?<![\\w-])(row|col(-\\w+)*|d-(flex|none|block|grid)|[mp][btsexy]?-\\d|container(-fluid)?|form-control"
                    + "|form-select|table(-\\w+)?|badge|alert(-\\w+)?|navbar(-\\w+)*|btn-(sm|lg|outline-\\w+))(?![\\w-])");

    @Test
    void noTemplateHoldsWhatItMustNot() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path template : templates()) {
            String text = Files.readString(template);
            FORBIDDEN.forEach((reason, pattern) -> {
                if (pattern.matcher(text).find()) {
                    found.add(template + ": " + reason);
                }
            });
        }
        assertThat(found).isEmpty();
    }

    @Test
    void onlyComponentsSpeakBootstrap() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path template : templates()) {
            if (!template.startsWith(TEMPLATES.resolve("components"))
                    && BOOTSTRAP.matcher(Files.readString(template)).find()) {
                found.add(template.toString());
            }
        }
        assertThat(found)
                .as("pages use the house's words, so that its look can change in one place")
                .isEmpty();
    }

    @Test
    void noConditionStandsOnATagThatIsReplaced() throws IOException {
        Pattern tag = Pattern.compile("<(?!html)[a-z:]+\\b(?:\"[^\"]*\"|[^>\"])*>");
        List<String> found = new ArrayList<>();
        for (Path template : templates()) {
            tag.matcher(Files.readString(template))
                    .results()
                    .map(MatchResult::group)
                    .filter(text -> text.contains("th:replace") && text.matches("(?s).*th:(if|unless|each)=.*"))
                    .forEach(text -> found.add(template + ": " + text));
        }
        assertThat(found)
                .as("Thymeleaf replaces before it asks th:if or th:each: put them on a th:block around")
                .isEmpty();
    }

    /** By that beginning the account module knows what it must not keep when a session ends. */
    @Test
    void everyPasswordIsCalledOne() throws IOException {
        Pattern field = Pattern.compile(
                "components/field :: text\\('(\\w+)'[^}]*'password'|type=\"password\"[^>]*name=\"(\\w+)\"");
        List<String> names = new ArrayList<>();
        for (Path template : templates()) {
            field.matcher(Files.readString(template))
                    .results()
                    .forEach(found -> names.add(found.group(1) == null ? found.group(2) : found.group(1)));
        }
        assertThat(names).isNotEmpty().allMatch(name -> name.startsWith("passe"));
    }

    /** Else what was typed there would be lost on the page that says somebody else was faster. */
    @Test
    void everyFieldThatPeopleTypeIntoHasWords() throws IOException {
        Pattern field = Pattern.compile("components/field :: (?:text|area|select)\\('(\\w+)'");
        for (Path template : templates()) {
            Matcher found = field.matcher(Files.readString(template));
            while (found.find()) {
                String name = found.group(1);
                boolean secret = name.startsWith("passe") || name.equals("code");
                assertThat(words(template).containsKey("saisie." + name))
                        .as("%s: saisie.%s in %s", template, name, wordsFile(template))
                        .isEqualTo(!secret);
            }
        }
    }

    /** The page that gives back what was typed knows a field by its name alone. */
    @Test
    void aFieldOfSeveralModulesHasOneWord() throws IOException {
        Map<Object, Object> all = new HashMap<>();
        try (Stream<Path> files = Files.walk(MESSAGES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                read(file)
                        .forEach((key, word) -> assertThat(word)
                                .as("%s in %s", key, file)
                                .isEqualTo(Objects.requireNonNullElse(all.putIfAbsent(key, word), word)));
            }
        }
        assertThat(all).isNotEmpty();
    }

    /** The words lie as the templates do: those of {@code retroplanning/feeds/} in {@code retroplanning/feeds.properties}. */
    private static Path wordsFile(Path template) {
        return MESSAGES.resolve(TEMPLATES.relativize(template).getParent() + ".properties");
    }

    private static Properties words(Path template) throws IOException {
        return Files.exists(wordsFile(template)) ? read(wordsFile(template)) : new Properties();
    }

    private static Properties read(Path file) throws IOException {
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            words.load(reader);
        }
        return words;
    }

    private static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }
}
