package fr.jalon.market.intake.assembly;

import fr.jalon.market.intake.Amendment;
import fr.jalon.market.intake.Award;
import fr.jalon.market.intake.Defect;
import fr.jalon.market.intake.Holder;
import fr.jalon.market.intake.NoContract;
import fr.jalon.market.intake.NoContractRule;
import fr.jalon.market.intake.Severity;
import fr.jalon.shared.Cpv;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Puts a contract together from its records. The answer depends on which records there are and not on the order they came
 * in, so that files can be imported again, in any order, and change nothing.
 */
public final class ContractAssembler {

    private final SortedSet<Defect> flags = new TreeSet<>();
    private final List<AssembledContract.Step> steps = new ArrayList<>();
    private final @Nullable NoContract noContract;
    private List<Holder> present;
    private final List<Holder> known;
    private @Nullable BigDecimal amount;
    private @Nullable Integer months;

    private ContractAssembler(Award award) {
        this.noContract =
                NoContractRule.of(award.holders(), award.subject().object()).orElse(null);
        this.present = noContract == null ? NoContractRule.trueOnes(award.holders()) : List.of();
        this.known = new ArrayList<>(present);
        this.amount = award.amount();
        this.months = award.calendar().months();
    }

    /**
     * @param records distinct records of one contract, at least one
     */
    public static AssembledContract assemble(Collection<Piece> records) {
        List<Piece> whole = new ArrayList<>();
        List<Piece> rows = new ArrayList<>();
        records.forEach(piece -> (piece.award().row() == null ? whole : rows).add(piece));
        if (!rows.isEmpty()) {
            whole.add(Rows.together(rows));
        }
        Award award = Merge.of(whole);
        List<Amendment> amendments = AmendmentHistory.of(whole);
        return new ContractAssembler(award).assembled(award, amendments, whole, records.size());
    }

    private AssembledContract assembled(Award merged, List<Amendment> amendments, List<Piece> pieces, int records) {
        for (Piece piece : pieces) {
            piece.defects().stream()
                    .filter(defect -> defect.severity() != Severity.REJECTED)
                    .forEach(flags::add);
        }
        if (divisions(pieces) > 1) {
            flags.add(Defect.NUMBER_REUSED);
        }
        amendments.forEach(this::apply);
        Award award = new Award(
                merged.buyer(),
                merged.number(),
                merged.concession(),
                merged.subject(),
                merged.calendar(),
                merged.amount(),
                merged.place(),
                merged.terms(),
                merged.holders(),
                amendments,
                null,
                merged.source());
        return new AssembledContract(
                award,
                award.place().department() != null
                        ? award.place().department()
                        : award.buyer().department(),
                months,
                amount,
                known.stream()
                        .map(holder -> new AssembledContract.Holding(holder, present.contains(holder)))
                        .toList(),
                List.copyOf(steps),
                pieces.stream()
                        .map(piece -> piece.award().source())
                        .filter(Objects::nonNull)
                        .distinct()
                        .sorted()
                        .toList(),
                noContract,
                Collections.unmodifiableSortedSet(flags),
                records);
    }

    private void apply(Amendment amendment) {
        boolean difference = amendment.isDifference(amount);
        if (difference) {
            flags.add(Defect.AMENDMENT_DELTA);
        }
        if (amendment.isShorter(months)) {
            flags.add(Defect.AMENDMENT_SHORTER);
        }
        amount = amendment.amountAfter(amount);
        months = amendment.monthsAfter(months);
        List<Holder> newHolders = List.of();
        List<Holder> named = noContract == null ? NoContractRule.trueOnes(amendment.holders()) : List.of();
        if (!named.isEmpty() && !sameSuppliers(present, named)) {
            newHolders = named.stream().map(this::asKnown).distinct().toList();
            present = newHolders;
            present.stream().filter(holder -> !known.contains(holder)).forEach(known::add);
        }
        steps.add(new AssembledContract.Step(amendment, amount, difference, months, newHolders));
    }

    /** An amendment rarely names whom it does not change: who is known already is shown as known. */
    private Holder asKnown(Holder holder) {
        return known.stream()
                .filter(other -> identity(other).equals(identity(holder)))
                .findFirst()
                .orElse(holder);
    }

    private static boolean sameSuppliers(List<Holder> some, List<Holder> others) {
        return some.stream()
                .map(ContractAssembler::identity)
                .sorted()
                .toList()
                .equals(others.stream()
                        .map(ContractAssembler::identity)
                        .sorted()
                        .toList());
    }

    private static String identity(Holder holder) {
        return holder.supplierId() != null ? holder.supplierId() : holder.id() + "|" + holder.name();
    }

    private static long divisions(List<Piece> pieces) {
        return pieces.stream()
                .map(piece -> piece.award().subject().cpv())
                .filter(Objects::nonNull)
                .map(Cpv::division)
                .distinct()
                .count();
    }
}
