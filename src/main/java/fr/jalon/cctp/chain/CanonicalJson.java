package fr.jalon.cctp.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * One way of writing what an entry tells, so that the same always has the same fingerprint: keys in the order of their letters, no
 * blanks, nothing for what is unsaid. Values are texts, whole numbers, truths, lists and objects.
 */
public final class CanonicalJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private CanonicalJson() {}

    public static String write(Object value) {
        return MAPPER.writeValueAsString(sorted(value));
    }

    private static @Nullable Object sorted(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> sorted = new TreeMap<>();
            map.forEach((key, one) -> {
                Object inner = sorted(one);
                if (inner != null) {
                    sorted.put(String.valueOf(key), inner);
                }
            });
            return sorted;
        }
        if (value instanceof Iterable<?> all) {
            List<@Nullable Object> sorted = new ArrayList<>();
            all.forEach(one -> sorted.add(sorted(one)));
            return sorted;
        }
        return value;
    }
}
