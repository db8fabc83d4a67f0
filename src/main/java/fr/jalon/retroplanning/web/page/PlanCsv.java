package fr.jalon.retroplanning.web.page;

import fr.jalon.account.Colleague;
import fr.jalon.retroplanning.domain.PlanDetails;
import fr.jalon.scheduling.engine.ScheduledAction;
import fr.jalon.scheduling.engine.Status;
import fr.jalon.scheduling.wording.ReasonWording;
import fr.jalon.scheduling.wording.TemplateWording;
import fr.jalon.site.CsvTable;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** A plan as a table for spreadsheets. */
public final class PlanCsv {

    private static final String[] COLUMNS = {
        "etape",
        "place",
        "action",
        "statut",
        "date",
        "date_prevue",
        "delai",
        "au_plus_tot",
        "au_plus_tard",
        "marge_jours_ouvres",
        "confiee_a",
        "duree_minutes",
        "pourquoi"
    };

    private PlanCsv() {}

    public static String of(PlanDetails details) {
        StringWriter text = new StringWriter();
        try (CsvTable table = CsvTable.forSpreadsheets(text)) {
            table.write((Object[]) COLUMNS);
            for (ScheduledAction action : details.schedule().actions()) {
                table.write(cells(details, action));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static @Nullable Object[] cells(PlanDetails details, ScheduledAction action) {
        Colleague assignee = details.assignees().get(action.key());
        boolean dated = action.latest() != null;
        return new @Nullable Object[] {
            TemplateWording.heading(action.step()),
            action.line().place(),
            action.line().title(),
            word(action.status()),
            action.date(),
            action.planned(),
            TemplateWording.label(action.line().offset()),
            action.earliest(),
            action.latest(),
            dated ? action.slack() : null,
            assignee == null ? "" : assignee.name(),
            action.line().minutes(),
            ReasonWording.sentence(action.reason())
        };
    }

    static String word(Status status) {
        return switch (status) {
            case DONE -> "fait";
            case DUE -> "à faire";
            case SQUEEZED -> "resserrée";
            case LATE -> "en retard";
            case LOST -> "perdue";
            case PENDING -> "selon le verdict";
            case DROPPED -> "sans objet";
            case LEGAL_LIMIT -> "limite légale";
        };
    }
}
