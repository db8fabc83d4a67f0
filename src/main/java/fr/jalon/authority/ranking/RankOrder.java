package fr.jalon.authority.ranking;

import fr.jalon.shared.Department;
import fr.jalon.shared.Siren;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Who stands where, eight bytes an authority; the reasons of the few that somebody looks at are made anew, the same as before. */
public final class RankOrder {

    /** What the scorer and the labels take, of which there are some dozens. */
    private static final int FEW_LABELS = 10_000;

    /** Makes any number one of ten digits. */
    private static final int ZEROS = 1_000_000_000;

    private final Scorer scorer;
    private final int[] sirens;
    private final Labels<Peer> peers;
    private final Labels<Department> seats;

    /** @param order the best first */
    RankOrder(List<Candidate> order, Scorer scorer, Function<Candidate, @Nullable Department> seat) {
        this.scorer = scorer;
        this.sirens = order.stream()
                .mapToInt(one -> Integer.parseInt(one.siren().value()))
                .toArray();
        this.peers = new Labels<>(order, Candidate::peer);
        this.seats = new Labels<>(order, seat);
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

    /** Whether the one of a place is such a peer. */
    public IntPredicate like(Predicate<Peer> wanted) {
        return peers.are(wanted);
    }

    /** Whether the one of a place sits there. @param departments empty for anywhere */
    public IntPredicate in(Collection<Department> departments) {
        return departments.isEmpty() ? place -> true : seats.are(departments::contains);
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
        return FEW_LABELS + 8L * sirens.length;
    }
}
