package fr.jalon.scheduling.engine.load;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the weeks in which not everything can be done. By Hall's theorem for intervals, work that may be cut and done by
 * anybody fits if and only if no run of weeks must hold more than the team has; one table of actions plus weeks².
 */
public final class Bottlenecks {

    private final Load load;
    private final Week first;
    private final int[][] excess; // by first and last week
    private final List<WorkItem> items;
    private final int[] firstWeeks; // by item
    private final int[] lastWeeks;

    private final Map<List<Integer>, Bottleneck> proofs = new ConcurrentHashMap<>(); // by first and last week
    /** Found when first asked for. */
    private volatile @Nullable List<Bottleneck> all;

    private Bottlenecks(Load load) {
        this.load = load;
        this.first = Week.of(load.today());
        int weeks = load.sums().weeks();
        this.excess = new int[weeks][weeks];
        int[][] only = new int[weeks][weeks];
        items = load.items();
        firstWeeks = items.stream().mapToInt(this::from).toArray();
        lastWeeks = items.stream().mapToInt(this::to).toArray();
        for (int i = 0; i < firstWeeks.length; i++) {
            only[firstWeeks[i]][lastWeeks[i]] += items.get(i).minutes();
        }
        for (int from = weeks - 1; from >= 0; from--) {
            int inLine = 0;
            int capacity = 0;
            for (int to = from; to < weeks; to++) {
                inLine += only[from][to];
                only[from][to] = inLine + (from + 1 < weeks && from + 1 <= to ? only[from + 1][to] : 0);
                capacity += load.team().capacity(first.plus(to));
                excess[from][to] = only[from][to] - capacity;
            }
        }
    }

    public static Bottlenecks of(Load load) {
        return new Bottlenecks(load);
    }

    /** The worst one that holds a week; of equals the shortest, then the first. */
    public Optional<Bottleneck> around(Week week) {
        int at = week.since(first);
        return worst((from, to) -> from <= at && at <= to);
    }

    /** The worst one, then the worst that has no week in common with it, and so on; in the order of time. */
    public List<Bottleneck> all() {
        List<Bottleneck> known = all;
        if (known == null) {
            known = List.copyOf(apart());
            all = known;
        }
        return known;
    }

    private List<Bottleneck> apart() {
        List<Bottleneck> found = new ArrayList<>();
        boolean[] taken = new boolean[excess.length];
        Optional<Bottleneck> next = worst((from, to) -> true);
        while (next.isPresent()) {
            Bottleneck one = next.get();
            found.add(one);
            for (int week = one.from().since(first); week <= one.to().since(first); week++) {
                taken[week] = true;
            }
            next = worst((from, to) -> isFree(taken, from, to));
        }
        found.sort(Comparator.comparing(Bottleneck::from));
        return found;
    }

    private static boolean isFree(boolean[] taken, int from, int to) {
        for (int week = from; week <= to; week++) {
            if (taken[week]) {
                return false;
            }
        }
        return true;
    }

    private Optional<Bottleneck> worst(BiPredicate<Integer, Integer> wanted) {
        int bestFrom = -1;
        int bestTo = -1;
        for (int from = 0; from < excess.length; from++) {
            for (int to = from; to < excess.length; to++) {
                if (excess[from][to] > 0 && isBetter(from, to, bestFrom, bestTo) && wanted.test(from, to)) {
                    bestFrom = from;
                    bestTo = to;
                }
            }
        }
        return bestFrom < 0 ? Optional.empty() : Optional.of(bottleneck(bestFrom, bestTo));
    }

    private boolean isBetter(int from, int to, int bestFrom, int bestTo) {
        if (bestFrom < 0 || excess[from][to] != excess[bestFrom][bestTo]) {
            return bestFrom < 0 || excess[from][to] > excess[bestFrom][bestTo];
        }
        return to - from < bestTo - bestFrom;
    }

    private Bottleneck bottleneck(int from, int to) {
        return proofs.computeIfAbsent(List.of(from, to), none -> proof(from, to));
    }

    private Bottleneck proof(int from, int to) {
        List<WorkItem> only = IntStream.range(0, items.size())
                .filter(i -> firstWeeks[i] >= from && lastWeeks[i] <= to)
                .mapToObj(items::get)
                .toList();
        int minutes = only.stream().mapToInt(WorkItem::minutes).sum();
        return Bottleneck.of(first.plus(from), first.plus(to), minutes - excess[from][to], only);
    }

    private int from(WorkItem item) {
        return Math.max(0, Week.of(item.earliest()).since(first));
    }

    private int to(WorkItem item) {
        return Week.of(item.latest()).since(first);
    }
}
