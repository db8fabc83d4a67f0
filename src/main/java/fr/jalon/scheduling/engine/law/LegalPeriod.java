package fr.jalon.scheduling.engine.law;

import fr.jalon.calendar.FrenchDates;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The least time the law leaves for one stage of a procedure.
 *
 * @param days calendar days, all on paper
 * @param electronicDays calendar days when the buyer takes what the law allows for electronic means
 * @param article where it stands, {@code R2161-2 et R2161-3 du code de la commande publique}
 * @param from the first day it counts; a notice sent before follows the former rule
 * @param until the last day, null while it is in force
 */
public record LegalPeriod(
        Procedure procedure,
        Stage stage,
        int days,
        int electronicDays,
        String article,
        LocalDate from,
        @Nullable LocalDate until) {

    /** What companies hand in by the end of the period. */
    public enum Stage {
        CANDIDATURES("pour les candidatures"),
        OFFERS("pour les offres"),
        /** Candidature and offer in one. */
        BOTH(""),
        /** Nothing: by then the buyer has answered the last questions. */
        ANSWERS("avant la date limite, pour les dernières réponses de l’acheteur");

        private final String words;

        Stage(String words) {
            this.words = words;
        }
    }

    public LegalPeriod {
        if (electronicDays > days || days < 0 || electronicDays < 0) {
            throw new IllegalArgumentException("Périodes incohérentes : " + days + ", " + electronicDays);
        }
    }

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    /** {@code 35 jours… (R2161-2…), en vigueur depuis le 1er avril 2019}: with the day it took effect. */
    public String reason() {
        return words()
                + (until == null
                        ? ", en vigueur depuis le " + day(from)
                        : ", en vigueur du " + day(from) + " au " + day(until));
    }

    private static String day(LocalDate date) {
        return FrenchDates.full(date).replaceFirst("^\\S+ ", "");
    }

    /** {@code 35 jours, 30 par voie électronique (R2161-2…)}. */
    String words() {
        return days + " jours" + (stage == Stage.BOTH ? "" : " " + stage.words)
                + (electronicDays == days ? "" : ", " + electronicDays + " par voie électronique") + " (" + article
                + ")";
    }
}
