package fr.jalon.site;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What a person had typed, given back by the words of its field; what has none was not typed. */
@Component
public class TypedWording {

    /** What a list sends for the one that was chosen: nobody reads it. */
    private static final Pattern ID = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    private final MessageSource messages;

    public TypedWording(MessageSource messages) {
        this.messages = messages;
    }

    /** By the label of each field that was filled, in the order sent. @param sent as in a request */
    public Map<String, List<String>> of(Map<String, String[]> sent) {
        Map<String, List<String>> typed = new LinkedHashMap<>();
        sent.forEach((name, values) -> {
            String label = messages.getMessage("saisie." + name, null, null, Locale.FRENCH);
            List<String> filled = List.of(values).stream()
                    .filter(value -> !value.isBlank())
                    .map(value -> plain(name, value))
                    .distinct()
                    .toList();
            if (label != null && !filled.isEmpty()) {
                typed.put(label, filled);
            }
        });
        return typed;
    }

    private String plain(String name, String value) {
        if (ID.matcher(value).matches()) {
            return "choisi dans la liste";
        }
        try {
            return French.longDate(LocalDate.parse(value));
        } catch (DateTimeParseException noDate) {
            return Objects.requireNonNull(
                    messages.getMessage("saisie." + name + "." + value, null, value, Locale.FRENCH));
        }
    }
}
