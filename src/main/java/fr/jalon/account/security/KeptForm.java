package fr.jalon.account.security;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A form that came after the session had ended.
 *
 * @param action where it was sent
 * @param page where it stood
 * @param fields what was sent, without the token of the page
 */
public record KeptForm(String action, String page, Map<String, List<String>> fields) {

    String encoded() {
        List<String> pairs = new ArrayList<>(List.of(action, page));
        fields.forEach((name, values) -> values.forEach(value -> pairs.add(encode(name) + "=" + encode(value))));
        return String.join("\n", pairs);
    }

    static KeptForm decoded(String text) {
        List<String> lines = text.lines().toList();
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (String pair : lines.subList(2, lines.size())) {
            int equals = pair.indexOf('=');
            fields.computeIfAbsent(decode(pair.substring(0, equals)), name -> new ArrayList<>())
                    .add(decode(pair.substring(equals + 1)));
        }
        return new KeptForm(lines.get(0), lines.get(1), fields);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
