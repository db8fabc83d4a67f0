package fr.jalon.reference;

import fr.jalon.shared.Cpv;
import fr.jalon.shared.PlainText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The 9,454 codes of the CPV with their French labels; read on first use. */
public final class CpvLabels {

    private final Map<String, String> labels = new TreeMap<>();
    private final List<Entry> entries = new ArrayList<>();

    private record Entry(Cpv cpv, String label, String plain) {}

    private static final class Holder {
        private static final CpvLabels INSTANCE = new CpvLabels();
    }

    private CpvLabels() {
        for (String[] row : ReferenceFile.rows("cpv.csv.gz")) {
            labels.put(row[0], row[1]);
            entries.add(new Entry(new Cpv(row[0]), row[1], " " + PlainText.of(row[1])));
        }
    }

    /** The one vocabulary there is. */
    public static CpvLabels inFrench() {
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

    /** The label of the code that begins with this; empty when it is not two to eight digits, or no such code. */
    Optional<String> labelOfPrefix(String prefix) {
        return prefix.matches("\\d{2,8}")
                ? Cpv.parse((prefix + "00000000").substring(0, 8)).flatMap(this::label)
                : Optional.empty();
    }

    /**
     * Codes by the beginning of their digits or by words of their label, accents and case aside; a word also finds the
     * words it begins ("nettoy" finds "nettoyage").
     *
     * @return broad codes before narrow ones; empty when nothing was typed
     */
    public List<Trade> search(String typed, int limit) {
        String wanted = PlainText.of(typed);
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
}
