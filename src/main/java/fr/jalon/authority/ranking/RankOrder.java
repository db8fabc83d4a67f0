package fr.jalon.authority.ranking;

import fr.jalon.shared.Department;
import fr.jalon.shared.Siren;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
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

    /** The last twelve bits of a number tell most numbers apart at once. */
    private static final int ENDING = 0xFFF;

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

    /**
     * Some of those that answer.
     *
     * @param places the best first; places begin at 0
     * @param count how many answer in all
     */
    public record Part(List<Integer> places, int count) {

        public Part {
            places = List.copyOf(places);
        }
    }

    /**
     * A part of those that answer. Every place is looked at and none but the part's is kept.
     *
     * @param like which peers; null for any
     * @param departments where; empty for anywhere
     * @param without those left out
     * @param from how many of those that answer stand before the part
     * @param size how many the part has at most
     */
    public Part part(
            @Nullable Predicate<Peer> like,
            Collection<Department> departments,
            Collection<Siren> without,
            int from,
            int size) {
        IntPredicate wanted = otherThan(without);
        wanted = like == null ? wanted : wanted.and(peers.are(like));
        wanted = departments.isEmpty() ? wanted : wanted.and(in(departments));
        List<Integer> places = new ArrayList<>(size);
        int count = 0;
        for (int place = 0; place < sirens.length; place++) {
            if (wanted.test(place)) {
                if (count >= from && places.size() < size) {
                    places.add(place);
                }
                count++;
            }
        }
        return new Part(places, count);
    }

    /** Whether the one of a place sits there. */
    private IntPredicate in(Collection<Department> departments) {
        return seats.are(departments::contains);
    }

    /** Whether the one of a place is none of these. */
    private IntPredicate otherThan(Collection<Siren> these) {
        int[] numbers = these.stream()
                .mapToInt(siren -> Integer.parseInt(siren.value()))
                .sorted()
                .toArray();
        BitSet endings = new BitSet(ENDING + 1);
        for (int number : numbers) {
            endings.set(number & ENDING);
        }
        return place -> !endings.get(sirens[place] & ENDING) || Arrays.binarySearch(numbers, sirens[place]) < 0;
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
