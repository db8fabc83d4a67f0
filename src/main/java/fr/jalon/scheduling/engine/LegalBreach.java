package fr.jalon.scheduling.engine;

import fr.jalon.scheduling.engine.law.Procedure;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What speaks against a plan's J. */
public sealed interface LegalBreach {

    /** J is over. */
    record Over(LocalDate j) implements LegalBreach {}

    /**
     * J leaves less time than the law does.
     *
     * @param notice the day the notice was sent; null when none is known, and then the days count from today
     * @param from the day the days count from, whose law holds
     * @param days left between {@code from} and J
     * @param least that the law leaves
     */
    record TooShort(Procedure procedure, @Nullable LocalDate notice, LocalDate from, long days, int least)
            implements LegalBreach {}
}
