package fr.jalon.market.intake;

import fr.jalon.market.intake.tree.Tree;
import java.util.ArrayList;
import java.util.List;

/** Reads the modifications a record carries. Those without any content (a number and dates only) are kept: they say when. */
final class Amendments {

    private Amendments() {}

    static List<Amendment> read(Source source, DateReader dates, FindingCollector notes) {
        List<Amendment> amendments = new ArrayList<>();
        for (Tree item : source.items("modifications", "modification")) {
            if (item instanceof Tree.Fields fields) {
                amendments.add(amendment(source.of(fields), dates, notes));
            } else {
                notes.addOnce(Defect.AMENDMENT_BROKEN, "modifications", Source.literal(item));
            }
        }
        return List.copyOf(amendments);
    }

    private static Amendment amendment(Source source, DateReader dates, FindingCollector notes) {
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
