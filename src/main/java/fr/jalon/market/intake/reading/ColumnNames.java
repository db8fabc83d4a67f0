package fr.jalon.market.intake.reading;

import fr.jalon.market.intake.tree.Tree;
import fr.jalon.shared.PlainText;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The columns of a buyer's own table under the names of the consolidated one ({@code market/columns.properties}). Case, accents,
 * blanks and signs make no difference: {@code "Durée (mois)"} is {@code "DUREE_MOIS"}.
 */
public final class ColumnNames {

    /** Names are asked row by row; more than this many differ only in a file that means harm. */
    private static final int REMEMBERED = 5_000;

    private static final Properties KNOWN = known();
    private static final Map<String, Meaning> MEANINGS = meanings();
    private static final Map<String, Optional<Meaning>> BY_NAME = new ConcurrentHashMap<>();

    private record Meaning(String field, int rank) {}

    private ColumnNames() {}

    /** The fields that a column may say. */
    public static Set<String> fields() {
        return KNOWN.stringPropertyNames();
    }

    /** What buyers' own tables call a field besides its own name, the one that says it best first. */
    public static List<String> names(String field) {
        return Stream.of(KNOWN.getProperty(field, "").split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** Whether a column called so says a field. */
    static boolean isKnown(String name) {
        return meaning(name).isPresent();
    }

    /** Whether one of these columns says the field. */
    static boolean name(List<String> header, String field) {
        return header.stream()
                .anyMatch(name ->
                        meaning(name).map(Meaning::field).filter(field::equals).isPresent());
    }

    /**
     * The row with the fields its columns mean beside the columns themselves. What is said under the field's own name stands;
     * of several columns that mean one field the best name wins that says something in this row.
     */
    public static Tree.Fields understood(Tree.Fields row) {
        Map<String, Meaning> found = new HashMap<>();
        Map<String, Tree> added = new LinkedHashMap<>();
        row.values()
                .forEach((name, value) -> meaning(name).ifPresent(meaning -> {
                    Meaning before = found.get(meaning.field());
                    if (row.get(meaning.field()) == null && (before == null || meaning.rank() < before.rank())) {
                        found.put(meaning.field(), meaning);
                        added.put(meaning.field(), value);
                    }
                }));
        if (added.isEmpty()) {
            return row;
        }
        Map<String, Tree> all = new LinkedHashMap<>(row.values());
        all.putAll(added);
        return new Tree.Fields(all);
    }

    private static Optional<Meaning> meaning(String name) {
        Optional<Meaning> known = BY_NAME.get(name);
        if (known == null) {
            known = Optional.ofNullable(MEANINGS.get(key(name)));
            if (BY_NAME.size() < REMEMBERED) {
                BY_NAME.put(name, known);
            }
        }
        return known;
    }

    private static String key(String name) {
        return PlainText.of(name).replace(" ", "");
    }

    private static Properties known() {
        Properties known = new Properties();
        try (InputStream in = ColumnNames.class.getResourceAsStream("/market/columns.properties")) {
            known.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
            return known;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Meaning> meanings() {
        Map<String, Meaning> meanings = new HashMap<>();
        fields().forEach(field -> meanings.put(key(field), new Meaning(field, 0)));
        for (String field : fields()) {
            List<String> names = names(field);
            for (int rank = 0; rank < names.size(); rank++) {
                meanings.putIfAbsent(key(names.get(rank)), new Meaning(field, rank + 1));
            }
        }
        meanings.remove("");
        return Map.copyOf(meanings);
    }
}
