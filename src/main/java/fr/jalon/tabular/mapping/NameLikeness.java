package fr.jalon.tabular.mapping;

import fr.jalon.shared.PlainText;
import fr.jalon.tabular.TableField;
import fr.jalon.tabular.TableSchema;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** How much the name of a column is like those of a field: 100 for the same, 0 for nothing alike. */
public final class NameLikeness {

    private static final int SAME = 100;
    private static final int WORDS_WITHIN = 80;
    private static final int SLIP = 70;
    /** The name of the column is how that of a field begins: {@code Type}, and perhaps another one's too. */
    static final int BEGINS_SO = 55;

    private static final int A_WORD_MORE = 6;
    private static final int SAID_FIRST = 5;

    private NameLikeness() {}

    /** Whether some field of the schema is called so. */
    public static boolean isKnown(TableSchema schema, String name) {
        return schema.fields().stream().anyMatch(field -> of(field, name) == SAME);
    }

    static int of(TableField field, String name) {
        String column = plain(name);
        return names(field).mapToInt(known -> likeness(column, known)).max().orElse(0);
    }

    private static Stream<String> names(TableField field) {
        return Stream.concat(Stream.of(field.key(), field.label()), field.synonyms().stream())
                .map(NameLikeness::plain);
    }

    /** Words of the column, each without the s of a plural. */
    private static String plain(String name) {
        return PlainText.of(name).replaceAll("(?<=\\w{3})s\\b", "");
    }

    private static int likeness(String column, String known) {
        if (column.isEmpty() || known.isEmpty()) {
            return 0;
        }
        if (column.replace(" ", "").equals(known.replace(" ", ""))) {
            return SAME;
        }
        List<String> words = Arrays.asList(column.split(" "));
        List<String> wanted = Arrays.asList(known.split(" "));
        if (words.containsAll(wanted)) {
            int first = column.startsWith(known) ? SAID_FIRST : 0; // « téléphone du contact » is a telephone
            return Math.max(0, WORDS_WITHIN + first - A_WORD_MORE * (words.size() - wanted.size()));
        }
        if (known.startsWith(column + " ")) {
            return BEGINS_SO;
        }
        int slips = known.length() >= 8 ? 2 : known.length() >= 5 ? 1 : 0;
        return distance(column, known, slips) <= slips ? SLIP : 0;
    }

    /** How many letters must be changed, added or taken; more than {@code most} is not counted. */
    private static int distance(String one, String other, int most) {
        if (Math.abs(one.length() - other.length()) > most || most == 0) {
            return most + 1;
        }
        int[] before = new int[other.length() + 1];
        Arrays.setAll(before, i -> i);
        for (int i = 1; i <= one.length(); i++) {
            int[] now = new int[other.length() + 1];
            now[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                now[j] = Math.min(changed, 1 + Math.min(before[j], now[j - 1]));
            }
            before = now;
        }
        return before[other.length()];
    }
}
