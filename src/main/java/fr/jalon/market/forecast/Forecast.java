package fr.jalon.market.forecast;

import fr.jalon.calendar.FrenchDates;
import fr.jalon.calendar.WorkCalendar;
import fr.jalon.shared.DateWindow;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When a contract ends, and day J of the next one: the day its bid is handed in.
 *
 * @param end its last day, at the earliest, most likely, at the latest; null when it cannot be known
 * @param j day J of the next contract; null when the end is unknown or nothing follows
 * @param recurrence whether another contract is to be expected
 * @param works whether these are works, which are not renewed
 * @param reasons French sentences that explain each of the above, in the order end, window, J, recurrence
 */
public record Forecast(
        @Nullable DateWindow end, @Nullable DateWindow j, Recurrence recurrence, boolean works, List<String> reasons) {

    /** Local holidays would move a hand-in by a day; the buyer's place is not always published. */
    private static final WorkCalendar NATIONAL = WorkCalendar.of(null);

    public Forecast {
        reasons = List.copyOf(reasons);
    }

    /** Depends on the facts alone, never on today. */
    public static Forecast of(ContractFacts facts) {
        PurchaseKind kind = PurchaseKind.of(facts);
        boolean works = kind == PurchaseKind.WORKS;
        List<String> reasons = new ArrayList<>();
        DateWindow end = end(facts, kind, reasons);
        DateWindow j = end == null || works ? null : j(facts, end, reasons);
        Recurrence recurrence = RecurrenceRule.judge(facts, kind, reasons);
        return new Forecast(end, j, recurrence, works, reasons);
    }

    /**
     * Of a procedure that led to no contract: nothing ends, and what comes next has no date.
     *
     * @param outcome what the procedure came to: the end of the sentence « la procédure … »
     */
    public static Forecast ofNoContract(String outcome) {
        return new Forecast(
                null,
                null,
                Recurrence.EXPECTED,
                false,
                List.of(
                        "Ce n’est pas un contrat : la procédure " + outcome + ", il n’y a donc ni fin ni J.",
                        "Le besoin demeure : une nouvelle consultation peut paraître à tout moment."));
    }

    private static @Nullable DateWindow end(ContractFacts facts, PurchaseKind kind, List<String> reasons) {
        LocalDate first = facts.firstDay();
        if (first == null) {
            reasons.add("La date de notification n’est pas publiée : la fin est inconnue.");
        }
        ContractTerm term = ContractTerm.of(facts, reasons);
        if (first == null || term == null) {
            return null;
        }
        DateWindow end = term.endsFrom(first, kind);
        reasons.addAll(
                0,
                List.of((facts.concession() && facts.start() != null ? "Exécution à partir du " : "Notifié le ")
                        + FrenchDates.compact(first) + " pour " + term.months() + " mois : fin probable le "
                        + FrenchDates.compact(end.likely()) + "."));
        reasons.add(kind.whyWindow(end));
        return end;
    }

    private static DateWindow j(ContractFacts facts, DateWindow end, List<String> reasons) {
        BidLead lead = BidLead.of(facts);
        reasons.add(lead.why());
        LocalDate floor = facts.firstDay();
        DateWindow before = end.minus(lead.far(), lead.usual(), lead.near());
        DateWindow open = new DateWindow(
                NATIONAL.onOrBefore(before.min()),
                NATIONAL.onOrBefore(before.likely()),
                NATIONAL.onOrBefore(before.max()));
        if (!open.likely().equals(before.likely())) {
            reasons.add(moved(before.likely(), open.likely()));
        }
        return new DateWindow(later(open.min(), floor), later(open.likely(), floor), later(open.max(), floor));
    }

    private static String moved(LocalDate from, LocalDate to) {
        String day = "Le " + FrenchDates.compact(from);
        if (!WorkCalendar.isWeekend(from)) {
            return day + " est férié : J est avancé au jour ouvré d’avant, le " + FrenchDates.compact(to) + ".";
        }
        return day + " tombe un week-end : J est avancé au "
                + (to.getDayOfWeek() == DayOfWeek.FRIDAY ? "vendredi " : "jour ouvré d’avant, le ")
                + FrenchDates.compact(to)
                + ".";
    }

    /** A bid for the next contract is not handed in before this one begins. */
    private static LocalDate later(LocalDate day, @Nullable LocalDate floor) {
        return floor != null && day.isBefore(floor) ? floor : day;
    }
}
