package fr.jalon.scheduling.engine.law;

import fr.jalon.scheduling.engine.law.Threshold.Purchase;
import fr.jalon.scheduling.engine.law.Threshold.Rule;
import fr.jalon.shared.Amount;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * By which procedure the next contract is likely to be awarded: as the running one was, else as its value has it.
 *
 * @param procedure the likely one
 * @param basis what it rests on
 * @param amount of the running contract, without tax; null when it was not published
 * @param day for which the thresholds were looked up
 */
public record ProcedureChoice(
        Procedure procedure,
        Basis basis,
        Purchase purchase,
        @Nullable Amount amount,
        LocalDate day) {

    /** What the choice rests on. */
    public enum Basis {
        /** The running contract was awarded so. */
        PUBLISHED,
        /** Its value lies below the threshold of formal procedures. */
        BELOW,
        /** Its value reaches that threshold. */
        REACHED,
        /** Nothing is known: works of a small company are nearly always adapted, other purchases may well be formal. */
        UNKNOWN
    }

    /** @param published the running contract's procedure; null when it was not published, or is none of these */
    public static ProcedureChoice of(
            @Nullable Procedure published, Purchase purchase, @Nullable Amount amount, LocalDate day) {
        if (published != null) {
            return new ProcedureChoice(published, Basis.PUBLISHED, purchase, amount, day);
        }
        if (amount == null) {
            Procedure usual = purchase == Purchase.WORKS ? Procedure.ADAPTED : Procedure.OPEN;
            return new ProcedureChoice(usual, Basis.UNKNOWN, purchase, null, day);
        }
        boolean formal = isReached(amount, Rule.FORMAL, purchase, Buyer.ASSUMED, day);
        return new ProcedureChoice(
                formal ? Procedure.OPEN : Procedure.ADAPTED,
                formal ? Basis.REACHED : Basis.BELOW,
                purchase,
                amount,
                day);
    }

    /** The threshold of a rule for a buyer on that day; empty when the table knows none. */
    public Optional<Threshold> threshold(Rule rule, Buyer buyer) {
        return Thresholds.on(day, rule, purchase, buyer);
    }

    /** Whether the amount reaches a threshold; false when it, or the threshold, is unknown. */
    public boolean reaches(Rule rule, Buyer buyer) {
        return amount != null && isReached(amount, rule, purchase, buyer, day);
    }

    private static boolean isReached(Amount amount, Rule rule, Purchase purchase, Buyer buyer, LocalDate day) {
        return Thresholds.on(day, rule, purchase, buyer)
                .filter(row -> amount.compareTo(Amount.of(row.euros())) >= 0)
                .isPresent();
    }
}
