package fr.jalon.scheduling.engine;

import fr.jalon.scheduling.engine.law.NoticeCase;
import fr.jalon.scheduling.engine.law.Procedure;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
public record LegalQuestion(
        Procedure procedure,
        @Nullable LocalDate notice,
        boolean sent,
        LocalDate from,
        long days,
        int least,
        @Nullable NoticeCase noticeCase,
        List<NoticeCase> cases) {

    public LegalQuestion {
        cases = List.copyOf(cases);
    }
}
