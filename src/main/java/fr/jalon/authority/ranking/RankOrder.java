package fr.jalon.authority.ranking;

import fr.jalon.shared.Siren;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Who stands where, six bytes an authority; the reasons of the few that somebody looks at are made anew, the same as before. */
public final class RankOrder {

    /** What the scorer and the peers take, of which there are some dozens. */
    private static final int FEW_PEERS = 10_000;

    /** Makes any number one of ten digits. */
    private static final int ZEROS = 1_000_000_000;

    private final Scorer scorer;
    private final int[] sirens;
    private final short[] peers;
    private final List<Peer> kinds;

    /** @param order the best first */
    RankOrder(List<Candidate> order, Scorer scorer) {
        this.scorer = scorer;
        this.sirens = new int[order.size()];
        this.peers = new short[order.size()];
        Map<Peer, Short> numbers = new HashMap<>();
        List<Peer> found = new ArrayList<>();
        for (int place = 0; place < sirens.length; place++) {
            Candidate one = order.get(place);
            sirens[place] = Integer.parseInt(one.siren().value());
            peers[place] = numbers.computeIfAbsent(one.peer(), peer -> {
                found.add(peer);
                return (short) (found.size() - 1);
            });
        }
        kinds = List.copyOf(found);
    }

    /** How many have a place; places begin at 0. */
    public int size() {
        return sirens.length;
    }

    /** Who has a place. */
    public Siren siren(int place) {
        return new Siren(String.valueOf(ZEROS + sirens[place]).substring(1));
    }

    /** Where one stands; empty when it has no place. */
    public OptionalInt place(Siren siren) {
        int number = Integer.parseInt(siren.value());
        return IntStream.range(0, sirens.length)
                .filter(place -> sirens[place] == number)
                .findFirst();
    }

    /** Whether the one of a place is such a peer: asked once for all that are alike. */
    public IntPredicate like(Predicate<Peer> wanted) {
        boolean[] answers = new boolean[kinds.size()];
        for (int kind = 0; kind < answers.length; kind++) {
            answers[kind] = wanted.test(kinds.get(kind));
        }
        return place -> answers[peers[place]];
    }

    /** Whether the one of a place is none of these. */
    public IntPredicate otherThan(Collection<Siren> these) {
        int[] numbers = these.stream()
                .mapToInt(siren -> Integer.parseInt(siren.value()))
                .sorted()
                .toArray();
        return place -> Arrays.binarySearch(numbers, sirens[place]) < 0;
    }

    /** The one of a place with its reasons. @param one as it was when the order was made */
    public Ranked ranked(int place, Candidate one) {
        return scorer.ranked(place + 1, one);
    }

    /** What it takes in memory, about. */
    public long bytes() {
        return FEW_PEERS + 6L * sirens.length;
    }
}
