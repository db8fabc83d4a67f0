package fr.jalon.scheduling.engine;

import fr.jalon.scheduling.engine.law.NoticeCase;
import fr.jalon.scheduling.engine.law.Procedure;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What speaks against a plan's J. */
public sealed interface LegalBreach {

    /** J is over. */
    record Over(LocalDate j) implements LegalBreach {}

    /**
     * J leaves less time than the law does in any case, or in the one people said.
     *
     * @param notice the day the notice was sent, whose law holds
     * @param days left between {@code notice} and J
     * @param least that the law leaves
     * @param earliest the first J it allows
     * @param noticeCase the case people said; null while nobody has
     */
    record TooShort(
            Procedure procedure,
            LocalDate notice,
            long days,
            int least,
            LocalDate earliest,
            @Nullable NoticeCase noticeCase)
            implements LegalBreach {}
}
