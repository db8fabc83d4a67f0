package fr.jalon.authority.domain;

import fr.jalon.market.PastAward;
import fr.jalon.reference.Point;
import fr.jalon.shared.Siren;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a company's past contracts say of its trades and of where it works. */
final class PastWork {

    /** A class of the CPV: narrow enough for a trade, wide enough for what buyers call it next time. */
    private static final int CLASS = 4;

    private static final int DIVISION = 2;

    private PastWork() {}

    /** Beginnings of the CPV codes, four digits at most; divisions only where nothing is narrower. Empty when no code is known. */
    static Set<String> trades(List<PastAward> awards) {
        Set<String> all = awards.stream()
                .map(PastAward::cpv)
                .filter(Objects::nonNull)
                .map(cpv -> cpv.significantPrefix())
                .map(prefix -> prefix.substring(0, Math.min(CLASS, prefix.length())))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> narrow = all.stream()
                .filter(prefix -> prefix.length() > DIVISION)
                .collect(Collectors.toCollection(TreeSet::new));
        return narrow.isEmpty() ? all : narrow;
    }

    /** The buyer from which the others are nearest, each as often as it was won: the company is thereabouts. */
    static Optional<Point> middle(List<PastAward> awards, Function<Siren, Optional<Point>> place) {
        Map<Siren, Long> won = awards.stream().collect(Collectors.groupingBy(PastAward::buyer, Collectors.counting()));
        Map<Point, Long> points = won.entrySet().stream()
                .filter(one -> place.apply(one.getKey()).isPresent())
                .collect(Collectors.toMap(
                        one -> place.apply(one.getKey()).orElseThrow(), Map.Entry::getValue, Long::sum));
        Comparator<Point> order = Comparator.comparingDouble((Point point) -> distances(point, points))
                .thenComparingDouble(Point::latitude)
                .thenComparingDouble(Point::longitude);
        return points.keySet().stream().min(order);
    }

    private static double distances(Point from, Map<Point, Long> points) {
        return points.entrySet().stream()
                .mapToDouble(one -> one.getValue() * from.kilometresTo(one.getKey()))
                .sum();
    }
}
