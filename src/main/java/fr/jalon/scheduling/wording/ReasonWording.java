package fr.jalon.scheduling.wording;

import fr.jalon.calendar.DayOff;
import fr.jalon.calendar.FrenchDates;
import fr.jalon.scheduling.engine.DateMove;
import fr.jalon.scheduling.engine.JRange;
import fr.jalon.scheduling.engine.Reason;
import fr.jalon.site.French;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why a line has its date, in one French sentence. */
public final class ReasonWording {

    private ReasonWording() {}

    /** Never empty. */
    public static String sentence(Reason reason) {
        if (reason instanceof Reason.Counted counted) {
            return counted(counted);
        }
        if (reason instanceof Reason.Done done) {
            return done(done);
        }
        if (reason instanceof Reason.Dropped dropped) {
            String outcome = dropped.loyaltyWorked() ? "a réussi" : "n’a pas réussi";
            return "Sans objet : la fidélisation " + outcome + " (verdict du " + FrenchDates.full(dropped.on()) + ").";
        }
        if (reason instanceof Reason.HandedOver handed) {
            return "Sans objet : le cahier des charges est remis depuis le " + FrenchDates.full(handed.on()) + ".";
        }
        if (reason instanceof Reason.NoWorkingDay none) {
            return "Impossible : il n’y a aucun jour ouvré entre le " + FrenchDates.full(none.opens()) + " et le "
                    + FrenchDates.full(none.closes()) + ".";
        }
        if (reason instanceof Reason.Passed passed) {
            return passed(passed);
        }
        return "Impossible : ce qui la précède ne peut finir avant ce qui la suit.";
    }

    /** What brought the safe J nearer to the likely one than people said; null when nothing did. */
    public static @Nullable String narrowing(JRange range) {
        Integer least = range.noticeDays();
        if (least == null) {
            return null;
        }
        String law = least == 0 ? "" : " et la loi laisse au moins " + least + " jours";
        return "Aucun avis n’est noté" + law + " : J ne peut plus être avant le " + FrenchDates.full(range.safe())
                + ".";
    }

    private static String counted(Reason.Counted reason) {
        StringBuilder text = new StringBuilder();
        if (reason.offset().count() == 0) {
            text.append(reason.earliest() ? "J est au plus tôt le " : "J est le ")
                    .append(FrenchDates.full(reason.j()));
        } else {
            text.append(French.capitalised(FrenchDates.full(reason.start())))
                    .append(" : ")
                    .append(TemplateWording.words(reason.offset()))
                    .append(reason.earliest() ? " au plus tôt (" : " (")
                    .append(FrenchDates.full(reason.j()))
                    .append(")");
        }
        if (!reason.uncounted().isEmpty()) {
            text.append(", sans compter ").append(daysOff(reason.uncounted()));
        }
        reason.moves().forEach(move -> text.append(" ; ").append(clause(move)));
        return text.append('.').toString();
    }

    private static String clause(DateMove move) {
        String day = FrenchDates.full(move.to());
        String detail = move.detail();
        return switch (move.why()) {
            case DAY_OFF -> notWorked(move) + ", elle passe au " + day;
            case LEGAL_DAY_OFF ->
                notWorked(move) + ", et un délai compté à rebours ne se prolonge pas : elle est avancée au " + day;
            case STEP_OPENS -> "l’étape ne s’ouvre que le " + day + ", elle attend ce jour";
            case STEP_CLOSES -> "l’étape se ferme le " + day + ", elle est ramenée à ce jour";
            case VERDICT -> "le verdict est venu après ce jour et a rouvert cette voie, elle est à faire le " + day;
            case LATE_ENTRY -> "ce jour était passé quand le plan a été ouvert, elle est resserrée au " + day;
            case POSTPONED -> "reportée au " + day + " par " + detail + " (« " + move.words() + " »)";
            case KEPT -> "gardée au " + day + " par " + detail + " quand J a été déplacé";
            case AFTER_PREDECESSOR -> "elle passe au " + day + " pour ne pas venir avant « " + detail + " »";
            case BEFORE_SUCCESSOR -> "elle est avancée au " + day + " pour ne pas venir après « " + detail + " »";
            case OVERDUE -> "ce jour est passé, elle est à faire dès le " + day;
        };
    }

    private static String notWorked(DateMove move) {
        return daysOff(move.skipped()) + (move.skipped().size() == 1 ? " n’est pas ouvré" : " ne sont pas ouvrés");
    }

    private static String daysOff(List<DayOff> days) {
        return FrenchDates.enumerated(days.stream().map(DayOff::described).toList());
    }

    private static String done(Reason.Done done) {
        String what = done.verdict() ? "Verdict rendu le " : "Faite le ";
        String by = done.by() == null ? "" : " par " + done.by();
        return what
                + FrenchDates.full(done.on())
                + by
                + (done.verdict() ? " : il ne bouge plus." : " : elle ne bouge plus.");
    }

    private static String passed(Reason.Passed passed) {
        String when = "prévue " + TemplateWording.words(passed.offset())
                + (passed.earliest() ? " au plus tôt (" : " (") + FrenchDates.full(passed.j())
                + "), son dernier jour était le " + FrenchDates.full(passed.last());
        return "Perdue : " + when
                + (passed.enteredOn() == null
                        ? "."
                        : ", avant l’ouverture du plan le " + FrenchDates.full(passed.enteredOn()) + ".");
    }
}
