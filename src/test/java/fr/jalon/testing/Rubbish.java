package fr.jalon.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What no page of ours sends, and what may come in its place. */
public enum Rubbish {
    UNREADABLE("a\0b\uD800c\uFFFE"),
    NO_SUCH_CHOICE("zz"),
    NOT_A_DAY("2026-02-31"),
    TOO_GREAT("99999999999999999999"),
    BELOW_NOTHING("-1"),
    NOT_AN_ID("018f0000-0000-7000-8000-00000000000g"),
    EMPTY(""),
    LINES("a\r\nBcc: eve@exemple.fr\u2028b"),
    ENDLESS("x".repeat(100_000)),
    REPEATED("zz"),
    MISSING(""),
    ELEMENT_OF("x"),
    PART_OF("x"),
    BROKEN_PATH("x");

    /** It shares no divisor with the number of kinds: all come round. */
    private static final int STEP = 5;

    private final String value;

    Rubbish(String value) {
        this.value = value;
    }

    /** What is sent for this parameter and beside it, when all others are sent as they are here. */
    public Map<String, List<String>> instead(String name, Map<String, String> others) {
        Map<String, List<String>> sent = new LinkedHashMap<>();
        others.forEach((other, right) -> sent.put(other, List.of(right)));
        String right = new HashMap<>(others).getOrDefault(name, "x");
        switch (this) {
            case MISSING -> sent.remove(name);
            case REPEATED -> sent.put(name, List.of(right, value));
            case ELEMENT_OF -> {
                sent.put(name + "[1]", List.of(value));
                sent.put(name + "[999]", List.of(value));
            }
            case PART_OF -> sent.put(name + ".y", List.of(value));
            case BROKEN_PATH -> sent.put(name + "[", List.of(value));
            default -> sent.put(name, List.of(value));
        }
        return sent;
    }

    /** Some for each parameter where all would take too long: others for others, and the next ones the day after. */
    public static List<Rubbish> some(String name, int count) {
        return some(name, count, Share.DAY);
    }

    static List<Rubbish> some(String name, int count, LocalDate day) {
        List<Rubbish> all = List.of(values());
        List<Rubbish> some = new ArrayList<>();
        long start = name.hashCode() + day.toEpochDay() * count * STEP;
        for (int i = 0; i < Math.min(count, all.size()); i++) {
            some.add(all.get((int) Math.floorMod(start + (long) i * STEP, (long) all.size())));
        }
        return some;
    }
}
