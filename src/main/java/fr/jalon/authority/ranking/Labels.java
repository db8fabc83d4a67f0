package fr.jalon.authority.ranking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What many have in common, of a few kinds: two bytes each. */
final class Labels<T> {

    private final short[] numbers;
    private final List<T> kinds = new ArrayList<>();

    /** @param label null for none */
    Labels(List<Candidate> all, Function<Candidate, ? extends @Nullable T> label) {
        numbers = new short[all.size()];
        Map<T, Short> known = new HashMap<>();
        for (int at = 0; at < numbers.length; at++) {
            T kind = label.apply(all.get(at));
            numbers[at] = kind == null ? -1 : number(kind, known);
        }
    }

    private short number(T kind, Map<T, Short> known) {
        Short before = known.get(kind);
        if (before != null) {
            return before;
        }
        known.put(kind, (short) kinds.size());
        kinds.add(kind);
        return (short) (kinds.size() - 1);
    }

    /** Whether the one at a place has such a label; each kind is asked about once. */
    IntPredicate are(Predicate<? super T> wanted) {
        boolean[] answers = new boolean[kinds.size()];
        for (int kind = 0; kind < answers.length; kind++) {
            answers[kind] = wanted.test(kinds.get(kind));
        }
        return place -> numbers[place] >= 0 && answers[numbers[place]];
    }
}
