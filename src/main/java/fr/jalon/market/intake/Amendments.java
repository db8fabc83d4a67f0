package fr.jalon.market.intake;

import fr.jalon.market.intake.tree.Tree;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the modifications a record carries. Those of dates only are kept: they say when. */
final class Amendments {

    private static final Comparator<Amendment> IN_TIME =
            Comparator.comparing(Amendment::notification, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()));

    private Amendments() {}

    static List<Amendment> read(RecordFields source, DateReader dates, FindingCollector notes) {
        List<Amendment> amendments = new ArrayList<>();
        for (Tree item : source.items("modifications", "modification")) {
            Amendment amendment =
                    item instanceof Tree.Fields fields ? amendment(source.of(fields), dates, notes) : null;
            if (amendment == null || amendment.isEmpty()) {
                notes.addOnce(Defect.AMENDMENT_BROKEN, "modifications", RecordFields.literal(item));
            } else {
                amendments.add(amendment);
            }
        }
        return List.copyOf(amendments);
    }

    /** Says which of them cannot be meant as they read, next to the contract that the same record tells of. */
    static void compare(
            List<Amendment> amendments, @Nullable BigDecimal amount, @Nullable Integer months, FindingCollector notes) {
        BigDecimal amountBefore = amount;
        Integer monthsBefore = months;
        for (Amendment amendment : amendments.stream().sorted(IN_TIME).toList()) {
            if (amendment.isDifference(amountBefore)) {
                notes.add(
                        Defect.AMENDMENT_DELTA,
                        "modifications.montant",
                        String.valueOf(amendment.amount()),
                        amendment.amountAfter(amountBefore));
            }
            if (amendment.isShorter(monthsBefore)) {
                notes.add(
                        Defect.AMENDMENT_SHORTER,
                        "modifications.dureeMois",
                        String.valueOf(amendment.months()),
                        monthsBefore);
            }
            amountBefore = amendment.amountAfter(amountBefore);
            monthsBefore = amendment.monthsAfter(monthsBefore);
        }
    }

    private static Amendment amendment(RecordFields source, DateReader dates, FindingCollector notes) {
        FigureReader figures = new FigureReader(source, notes);
        String amountField = source.text("montant") != null ? "montant" : "valeurGlobale";
        String day = source.text("dateNotificationModification", "dateSignatureModification");
        return new Amendment(
                source.text("id"),
                TextRepair.clean(source.text("objetModification"), "objetModification", notes),
                dates.read(day, "dateNotificationModification", null),
                dates.read(
                        source.text("datePublicationDonneesModification"), "datePublicationDonneesModification", null),
                figures.amount(amountField, false),
                figures.months("dureeMois", false),
                new HolderReader(notes).listed(source));
    }
}
