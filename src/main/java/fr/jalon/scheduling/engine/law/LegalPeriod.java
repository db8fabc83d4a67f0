package fr.jalon.scheduling.engine.law;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The least time the law leaves for one stage of a procedure.
 *
 * @param days calendar days, all on paper
 * @param electronicDays calendar days when the buyer takes what the law allows for electronic means
 * @param source the text it stands in
 * @param articles of that text, {@code R2161-2} and {@code R2161-3}
 * @param from the first day it counts; a notice sent before follows the former rule
 * @param until the last day, null while it is in force
 */
public record LegalPeriod(
        Procedure procedure,
        Stage stage,
        int days,
        int electronicDays,
        Source source,
        List<String> articles,
        LocalDate from,
        @Nullable LocalDate until) {

    /** What companies hand in by the end of the period. */
    public enum Stage {
        CANDIDATURES,
        OFFERS,
        /** Candidature and offer in one. */
        BOTH,
        /** Nothing: by then the buyer has answered the last questions. */
        ANSWERS
    }

    /** The text of law. */
    public enum Source {
        /** "Code des marchés publics" of 2006. */
        CODE_2006,
        /** "Décret n° 2016-360". */
        DECREE_2016,
        /** "Code de la commande publique", in force since April 2019. */
        CODE_2019
    }

    public LegalPeriod {
        articles = List.copyOf(articles);
        if (electronicDays > days || days < 0 || electronicDays < 0) {
            throw new IllegalArgumentException("Periods that contradict each other: " + days + ", " + electronicDays);
        }
    }

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
