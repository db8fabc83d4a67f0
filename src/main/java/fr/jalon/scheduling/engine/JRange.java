package fr.jalon.scheduling.engine;

import fr.jalon.scheduling.engine.law.LegalPeriods;
import fr.jalon.scheduling.engine.law.NoticeCase;
import fr.jalon.scheduling.engine.law.Procedure;
import fr.jalon.shared.DateWindow;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where J lies, and the earliest it can still be: without a notice the law leaves time for one to appear first.
 *
 * @param safe the J that actions are dated for; never after the likely one
 * @param noticeDays set when the notice that is still to come brought {@code safe} nearer to the likely J than people said:
 *     the least days the law leaves from a notice, in whatever case it may be; zero when it sets none; else null
 */
public record JRange(DateWindow j, LocalDate safe, @Nullable Integer noticeDays) {

    static JRange of(PlanFacts plan, LocalDate today) {
        DateWindow j = plan.j();
        if (!plan.cautious() || j.min().equals(j.likely())) {
            return new JRange(j, j.likely(), null);
        }
        if (plan.noticeOn() != null) {
            return new JRange(j, j.min(), null);
        }
        NoticeCase noticeCase = plan.notice().noticeCase();
        LocalDate possible = LegalCheck.earliestJ(plan, today, noticeCase);
        if (!possible.isAfter(j.min())) {
            return new JRange(j, j.min(), null);
        }
        Procedure procedure = plan.template().legalMinimum().procedure();
        int least = LegalPeriods.leastDays(procedure, today, noticeCase);
        return new JRange(j, LineDraft.earlier(possible, j.likely()), least);
    }

    /**
     * Whether being ready for the earliest J leaves the first steps their time: it does not where it lies more than half a
     * year before the likely one.
     */
    public static boolean allowsCaution(DateWindow j) {
        return !j.min().plusMonths(6).isBefore(j.likely());
    }

    /** Whether actions are dated for an earlier J than the likely one. */
    public boolean isCautious() {
        return safe.isBefore(j.likely());
    }
}
