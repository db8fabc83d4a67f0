package fr.jalon.cctp.answering.domain;

import fr.jalon.cctp.domain.PublishedClause;
import fr.jalon.cctp.domain.PublishedText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Two texts of one draft, clause by clause: a clause is known by its id, whatever its number, its place and its words. */
public final class VersionComparison {

    /**
     * A clause in both, or in one of them.
     *
     * @param old null where it is new
     * @param revised null where it is gone
     * @param moved whether it stands elsewhere among those that both have
     */
    public record Row(
            @Nullable PublishedClause old, @Nullable PublishedClause revised, boolean moved) {

        public UUID clause() {
            return one().id();
        }

        /** As it is now; as it was where it is gone. */
        public PublishedClause one() {
            if (revised != null) {
                return revised;
            }
            if (old == null) {
                throw new IllegalStateException("a clause of neither text");
            }
            return old;
        }

        public boolean isAdded() {
            return old == null;
        }

        public boolean isRemoved() {
            return revised == null;
        }

        /** Whether its title or its words are others. */
        public boolean isReworded() {
            return isRetitled()
                    || (old != null
                            && revised != null
                            && !old.said().words().equals(revised.said().words()));
        }

        public boolean isRetitled() {
            return old != null
                    && revised != null
                    && !old.said().title().equals(revised.said().title());
        }

        /** Whether what was said of a clause is said of this one: it is the same, or this one was made of it. */
        public boolean isAbout(@Nullable UUID said) {
            return said != null && (said.equals(clause()) || one().origins().contains(said));
        }

        public boolean isRenumbered() {
            return old != null
                    && revised != null
                    && !old.said().number().equals(revised.said().number());
        }

        /** Whether a reader should look at it; another number alone is no change. */
        public boolean isChanged() {
            return isAdded() || isRemoved() || moved || isReworded();
        }
    }

    private VersionComparison() {}

    /** In the order of the second; a clause that is gone stands where it stood, after the one before it that is still there. */
    public static List<Row> between(PublishedText first, PublishedText second) {
        Map<UUID, PublishedClause> before =
                first.clauses().stream().collect(Collectors.toMap(PublishedClause::id, one -> one));
        Map<UUID, PublishedClause> after =
                second.clauses().stream().collect(Collectors.toMap(PublishedClause::id, one -> one));
        Set<UUID> inPlace = inPlace(first.clauses(), second.clauses());
        List<Row> rows = new ArrayList<>();
        for (PublishedClause clause : second.clauses()) {
            PublishedClause old = before.get(clause.id());
            rows.add(new Row(old, clause, old != null && !inPlace.contains(clause.id())));
        }
        UUID previous = null;
        for (PublishedClause clause : first.clauses()) {
            if (!after.containsKey(clause.id())) {
                rows.add(index(rows, previous) + 1, new Row(clause, null, false));
            }
            previous = clause.id();
        }
        return List.copyOf(rows);
    }

    private static int index(List<Row> rows, @Nullable UUID clause) {
        return IntStream.range(0, rows.size())
                .filter(at -> rows.get(at).clause().equals(clause))
                .findFirst()
                .orElse(-1);
    }

    /** The most clauses that kept their order: the others were moved. */
    private static Set<UUID> inPlace(List<PublishedClause> first, List<PublishedClause> second) {
        Map<UUID, Integer> places = new HashMap<>();
        for (int at = 0; at < first.size(); at++) {
            places.put(first.get(at).id(), at);
        }
        List<UUID> kept = second.stream()
                .map(PublishedClause::id)
                .filter(places::containsKey)
                .toList();
        int[] longest = new int[kept.size()];
        int[] from = new int[kept.size()];
        Arrays.fill(from, -1);
        int last = -1;
        for (int i = 0; i < kept.size(); i++) {
            longest[i] = 1;
            for (int j = 0; j < i; j++) {
                boolean follows = place(places, kept.get(j)) < place(places, kept.get(i));
                if (follows && longest[j] >= longest[i]) {
                    longest[i] = longest[j] + 1;
                    from[i] = j;
                }
            }
            if (last < 0 || longest[i] > longest[last]) {
                last = i;
            }
        }
        Set<UUID> stay = new HashSet<>();
        for (int at = last; at >= 0; at = from[at]) {
            stay.add(kept.get(at));
        }
        return Collections.unmodifiableSet(stay);
    }

    private static int place(Map<UUID, Integer> places, UUID clause) {
        Integer place = places.get(clause);
        if (place == null) {
            throw new IllegalStateException("no place of " + clause);
        }
        return place;
    }
}
