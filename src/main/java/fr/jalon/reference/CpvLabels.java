package fr.jalon.reference;

import fr.jalon.shared.Cpv;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The 9,454 codes of the CPV with their French labels; read on first use. */
public final class CpvLabels {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_WORD = Pattern.compile("[^a-z0-9]+");

    private final Map<String, String> labels = new TreeMap<>();
    private final List<Entry> entries = new ArrayList<>();

    private record Entry(Cpv cpv, String label, String plain) {}

    private static final class Holder {
        private static final CpvLabels INSTANCE = new CpvLabels();
    }

    private CpvLabels() {
        for (String[] row : ReferenceFile.rows("cpv.csv.gz")) {
            labels.put(row[0], row[1]);
            entries.add(new Entry(new Cpv(row[0]), row[1], " " + plain(row[1])));
        }
    }

    public static CpvLabels get() {
        return Holder.INSTANCE;
    }

    /**
     * The label of a code, or of the nearest code above it that exists (one well-formed code in a hundred does not).
     *
     * @return empty when not even its division exists
     */
    public Optional<String> label(Cpv cpv) {
        String code = cpv.value();
        for (int kept = 8; kept >= 2; kept--) {
            String label = labels.get(code.substring(0, kept) + "0".repeat(8 - kept));
            if (label != null) {
                return Optional.of(label);
            }
        }
        return Optional.empty();
    }

    /**
     * Codes by the beginning of their digits or by words of their label, accents and case aside; a word also finds the
     * words it begins ("nettoy" finds "nettoyage").
     *
     * @return broad codes before narrow ones; empty when nothing was typed
     */
    public List<Trade> search(String typed, int limit) {
        String wanted = plain(typed);
        if (wanted.isEmpty()) {
            return List.of();
        }
        String[] words = wanted.split(" ");
        boolean digits = wanted.chars().allMatch(c -> c >= '0' && c <= '9');
        return entries.stream()
                .filter(entry -> digits ? entry.cpv().value().startsWith(wanted) : holdsAll(entry.plain(), words))
                .sorted(Comparator.comparingInt(
                                (Entry entry) -> entry.cpv().significantPrefix().length())
                        .thenComparing(Entry::cpv))
                .limit(limit)
                .map(entry -> new Trade(entry.cpv(), entry.label()))
                .toList();
    }

    private static boolean holdsAll(String label, String[] words) {
        return Arrays.stream(words).allMatch(word -> label.contains(" " + word));
    }

    /** Without accents, case or anything but words and digits, one space between. */
    public static String plain(String text) {
        String ligatures = text.replace("œ", "oe").replace("Œ", "OE");
        String bare = ACCENTS.matcher(Normalizer.normalize(ligatures, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return NOT_WORD.matcher(bare).replaceAll(" ").strip();
    }
}
