package fr.jalon.cctp.anchoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The places a person should look at first, for a passage that went or that two places claim. */
final class Proposals {

    static final int MOST = 3;
    private static final int COMPARED = 24;
    /** Words in more sentences than this say nothing of where to look. */
    private static final int COMMON = 60;

    private static final double WHERE_IT_WAS = 0.35;
    private static final double SAME_CLAUSE = 0.12;
    private static final double WORTH_A_LOOK = 0.12;
    private static final double MOST_OF_IT = 0.5;

    private final Alignment alignment;
    private final Side before;
    private final Side after;
    private final Map<Integer, List<Integer>> sentencesOf = new HashMap<>();

    Proposals(Alignment alignment) {
        this.alignment = alignment;
        before = alignment.before();
        after = alignment.after();
        for (int j = 0; j < after.tokens().size(); j++) {
            List<Integer> sentences = sentencesOf.computeIfAbsent(after.tokens().word(j), word -> new ArrayList<>());
            int sentence = after.sentences().of(j);
            if (sentences.isEmpty() || sentences.get(sentences.size() - 1) != sentence) {
                sentences.add(sentence);
            }
        }
    }

    private record Window(int first, int end, double score) {}

    /** Stretches of new words, {@code {first, end}}, the likeliest first. */
    List<int[]> of(int first, int end, @Nullable Target target) {
        Map<Integer, Double> hints = hints(first, end);
        Map<Integer, Double> rough = new LinkedHashMap<>(hints);
        for (int i = first; i < end; i++) {
            int word = before.tokens().word(i);
            List<Integer> holders = sentencesOf.getOrDefault(word, List.of());
            if (holders.size() <= COMMON) {
                holders.forEach(t -> rough.merge(t, alignment.vocabulary().weight(word), Double::sum));
            }
        }
        List<Window> windows = new ArrayList<>();
        if (target != null) {
            windows.add(new Window(target.first(), target.end(), target.kept() + WHERE_IT_WAS));
        }
        rough.entrySet().stream()
                .sorted(Map.Entry.<Integer, Double>comparingByValue().reversed())
                .limit(COMPARED)
                .forEach(entry ->
                        windows.add(window(first, end, entry.getKey(), hints.getOrDefault(entry.getKey(), 0.0))));
        windows.sort(Comparator.comparingDouble(Window::score).reversed());
        List<int[]> best = new ArrayList<>();
        for (Window window : windows) {
            if (best.size() < MOST
                    && window.score() >= WORTH_A_LOOK
                    && best.stream().noneMatch(b -> window.first() < b[1] && b[0] < window.end())) {
                best.add(new int[] {window.first(), window.end()});
            }
        }
        return best;
    }

    /** Sentences where it stood: between what its neighbours have become, and in what its clause has become. */
    private Map<Integer, Double> hints(int first, int end) {
        Map<Integer, Double> hints = new LinkedHashMap<>();
        int previous = WordMap.NONE;
        for (int i = first - 1; i >= 0 && previous == WordMap.NONE; i--) {
            previous = alignment.map().toNew(i);
        }
        int next = WordMap.NONE;
        for (int i = end; i < before.tokens().size() && next == WordMap.NONE; i++) {
            next = alignment.map().toNew(i);
        }
        if (previous != WordMap.NONE) {
            hint(hints, after.sentences().of(previous), 1);
        }
        if (next != WordMap.NONE) {
            hint(hints, after.sentences().of(next), -1);
        }
        int clause = alignment.clauses().main(before.clauseOf(first));
        for (int t = 0; clause != WordMap.NONE && t < after.sentences().size(); t++) {
            if (after.clauseOfSentence(t) == clause) {
                hints.merge(t, SAME_CLAUSE, Double::sum);
            }
        }
        return hints;
    }

    /** A sentence that holds a neighbour's image, and those beside it on the passage's side. */
    private void hint(Map<Integer, Double> hints, int sentence, int step) {
        for (int i = 0; i < MOST; i++) {
            int at = sentence + i * step;
            if (at >= 0 && at < after.sentences().size()) {
                double share = alignment.ties().isNewSettled(at) ? 0.3 : 1;
                hints.merge(at, WHERE_IT_WAS * share, Math::max);
            }
        }
    }

    /** The part of a sentence that is like the passage, or all of it. */
    private Window window(int first, int end, int sentence, double hint) {
        int from = after.sentences().first(sentence);
        int to = after.sentences().end(sentence);
        List<CommonWords.Pair> pairs = CommonWords.of(
                first, end, from, to, (i, j) -> alignment.likeness().worth(i, j));
        double all = 0;
        double common = 0;
        double free = 0;
        for (int i = first; i < end; i++) {
            all += alignment.vocabulary().weight(before.tokens().word(i));
        }
        for (CommonWords.Pair pair : pairs) {
            double weight = alignment.vocabulary().weight(before.tokens().word(pair.from()));
            common += weight;
            free += alignment.map().toOld(pair.to()) == WordMap.NONE ? weight : 0;
        }
        double score = (0.6 * common + 0.4 * free) / all + hint;
        if (common / all < MOST_OF_IT) {
            return new Window(from, to, score);
        }
        return new Window(pairs.get(0).to(), pairs.get(pairs.size() - 1).to() + 1, score);
    }
}
