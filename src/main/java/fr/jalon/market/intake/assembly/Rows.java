package fr.jalon.market.intake.assembly;

import fr.jalon.market.intake.Amendment;
import fr.jalon.market.intake.Award;
import fr.jalon.market.intake.Defect;
import fr.jalon.market.intake.Holder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rows that the consolidated table holds of one contract: one per holder and modification. The rows of one
 * modification are one state of the contract; the first state is the contract as awarded, each later one an amendment.
 */
final class Rows {

    private static final Comparator<Piece> IN_TIME = Comparator.<Piece, Integer>comparing(
                    Rows::modification, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Rows::day, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Piece.PRECEDENCE);

    private Rows() {}

    /** All rows as if they had been one record. */
    static Piece together(List<Piece> rows) {
        List<Piece> ordered = rows.stream().sorted(IN_TIME).toList();
        Map<State, List<Piece>> states = new LinkedHashMap<>();
        ordered.forEach(row -> states.computeIfAbsent(new State(modification(row), day(row)), s -> new ArrayList<>())
                .add(row));
        List<List<Piece>> inOrder = List.copyOf(states.values());
        Award first = state(inOrder.get(0));
        List<Amendment> amendments = new ArrayList<>();
        Award before = first;
        for (List<Piece> later : inOrder.subList(1, inOrder.size())) {
            Award after = state(later);
            amendments.add(change(before, after));
            before = after;
        }
        Award whole = new Award(
                first.buyer(),
                first.number(),
                first.concession(),
                first.subject(),
                first.calendar(),
                first.amount(),
                first.place(),
                first.terms(),
                first.holders(),
                List.copyOf(amendments),
                first.row(),
                first.source());
        Set<Defect> defects = EnumSet.noneOf(Defect.class);
        ordered.forEach(row -> defects.addAll(row.defects()));
        return new Piece(ordered.get(0).fingerprint(), whole, defects);
    }

    private static Award state(List<Piece> rows) {
        Award said = Merge.of(rows);
        Set<Holder> holders = new LinkedHashSet<>();
        rows.stream()
                .map(Piece::award)
                .map(Award::holders)
                .flatMap(Collection::stream)
                .sorted(Comparator.comparing(holder -> String.valueOf(holder.id())))
                .forEach(holders::add);
        return new Award(
                said.buyer(),
                said.number(),
                said.concession(),
                said.subject(),
                said.calendar(),
                said.amount(),
                said.place(),
                said.terms(),
                List.copyOf(holders),
                List.of(),
                said.row(),
                said.source());
    }

    private static Amendment change(Award before, Award after) {
        boolean sameHolders = Set.copyOf(before.holders()).equals(Set.copyOf(after.holders()));
        Integer number = after.row() == null ? null : after.row().modification();
        return new Amendment(
                number == null ? null : number.toString(),
                null,
                after.calendar().notification(),
                after.calendar().publication(),
                Objects.equals(before.amount(), after.amount()) ? null : after.amount(),
                Objects.equals(before.calendar().months(), after.calendar().months())
                        ? null
                        : after.calendar().months(),
                sameHolders ? List.of() : after.holders());
    }

    private static @Nullable Integer modification(Piece row) {
        return row.award().row() == null ? null : row.award().row().modification();
    }

    private static @Nullable LocalDate day(Piece row) {
        return row.award().calendar().notification();
    }

    private record State(
            @Nullable Integer modification, @Nullable LocalDate day) {}
}
