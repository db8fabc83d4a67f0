package fr.jalon.scheduling.engine;

import fr.jalon.calendar.WorkCalendar;
import fr.jalon.scheduling.engine.law.LegalPeriods;
import fr.jalon.scheduling.engine.law.NoticeCase;
import fr.jalon.scheduling.engine.law.Procedure;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plan's J held against the law.
 *
 * @param breaches what the law forbids whatever the notice says; empty when nothing speaks against J
 * @param question what only the notice can answer; null when nothing is open
 */
public record LegalCheck(
        List<LegalBreach> breaches, @Nullable Question question) {

    /**
     * J leaves fewer days than the law asks for, and only the notice can say whether that is lawful.
     *
     * @param notice the day the notice was sent, or found; null when none is known, and then the days count from today
     * @param sent whether {@code notice} is the day it was sent
     * @param from the day the days count from, whose law holds
     * @param days left between {@code from} and J
     * @param least that the law leaves in the case said, the ordinary one while none is
     * @param noticeCase the case people said; null while nobody has
     * @param cases those that the law knows for this procedure, the ordinary one first
     */
    public record Question(
            Procedure procedure,
            @Nullable LocalDate notice,
            boolean sent,
            LocalDate from,
            long days,
            int least,
            @Nullable NoticeCase noticeCase,
            List<NoticeCase> cases) {

        public Question {
            cases = List.copyOf(cases);
        }
    }

    private static final LegalCheck FINE = new LegalCheck(List.of(), null);

    public LegalCheck {
        breaches = List.copyOf(breaches);
    }

    /**
     * J is too near when it comes before the law's last day. As long as nobody knows when the notice was sent, that is a
     * question; so is a J that some lawful case allows while nobody knows the notice's. Without a notice the days count from
     * today, when one could appear at the earliest.
     */
    public static LegalCheck of(PlanFacts plan, LocalDate today) {
        LocalDate j = plan.j().likely();
        if (j.isBefore(today)) {
            return new LegalCheck(List.of(new LegalBreach.Over(j)), null);
        }
        LocalDate known = plan.noticeOn();
        LocalDate from = known == null ? today : known;
        LocalDate sent = plan.notice().sentOn();
        NoticeCase said = plan.notice().noticeCase();
        Least asked = Least.of(plan, from, said == null ? NoticeCase.ORDINARY : said);
        if (!asked.isMoreThan(j)) {
            return FINE;
        }
        Least lawful = Least.of(plan, from, said);
        long days = ChronoUnit.DAYS.between(from, j);
        if (sent != null && lawful.isMoreThan(j)) {
            return new LegalCheck(
                    List.of(new LegalBreach.TooShort(
                            procedure(plan), sent, days, lawful.days(), lawful.earliest(), said)),
                    null);
        }
        return new LegalCheck(
                List.of(),
                new Question(
                        procedure(plan),
                        known,
                        sent != null,
                        from,
                        days,
                        asked.days(),
                        said,
                        LegalPeriods.cases(procedure(plan), from)));
    }

    private static Procedure procedure(PlanFacts plan) {
        return plan.template().legalMinimum().procedure();
    }

    /** The first J that is lawful when the days count from one day: a period that runs forward ends on no day off. */
    static LocalDate earliestJ(PlanFacts plan, LocalDate from, @Nullable NoticeCase noticeCase) {
        return Least.of(plan, from, noticeCase).earliest();
    }

    private record Least(int days, LocalDate earliest) {

        static Least of(PlanFacts plan, LocalDate from, @Nullable NoticeCase noticeCase) {
            int days = LegalPeriods.leastDays(procedure(plan), from, noticeCase);
            LocalDate end = from.plusDays(days);
            return new Least(
                    days, days == 0 ? end : WorkCalendar.of(plan.place()).legalOnOrAfter(end));
        }

        /** Whether the law asks for more time than this J leaves. */
        boolean isMoreThan(LocalDate j) {
            return days > 0 && j.isBefore(earliest);
        }
    }
}
