package fr.jalon.scheduling.wording;

import fr.jalon.calendar.FrenchDates;
import fr.jalon.scheduling.engine.LegalBreach;
import fr.jalon.scheduling.engine.law.LegalPeriod;
import fr.jalon.scheduling.engine.law.LegalPeriod.Stage;
import fr.jalon.scheduling.engine.law.LegalPeriods;
import fr.jalon.scheduling.engine.law.Procedure;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** The law's periods and what breaks them, in French. */
public final class LawWording {

    private LawWording() {}

    /** As it follows an article: {@code appel d’offres ouvert}. */
    public static String name(Procedure procedure) {
        return switch (procedure) {
            case OPEN -> "appel d’offres ouvert";
            case RESTRICTED -> "appel d’offres restreint";
            case ADAPTED -> "procédure adaptée";
        };
    }

    /** The rule for a notice sent on this day in one clause, without a full stop. */
    public static String rule(Procedure procedure, LocalDate notice) {
        List<LegalPeriod> periods = LegalPeriods.of(procedure, notice);
        return periods.isEmpty()
                ? "en " + name(procedure)
                        + ", la loi ne fixe pas de minimum : l’acheteur laisse le temps nécessaire (R2151-1)"
                : "en " + name(procedure) + ", depuis l’envoi de l’avis : "
                        + periods.stream().map(LawWording::words).collect(Collectors.joining(", puis "));
    }

    /** {@code 35 jours… (R2161-2…), en vigueur depuis le 1er avril 2019}: with the day it took effect. */
    public static String period(LegalPeriod period) {
        LocalDate until = period.until();
        return words(period)
                + (until == null
                        ? ", en vigueur depuis le " + day(period.from())
                        : ", en vigueur du " + day(period.from()) + " au " + day(until));
    }

    /** {@code R2161-2 et R2161-3 du code de la commande publique}. */
    public static String article(LegalPeriod period) {
        String articles = String.join(" et ", period.articles());
        return switch (period.source()) {
            case CODE_2006 -> "ancien code des marchés publics de 2006, article " + articles;
            case DECREE_2016 -> "décret n° 2016-360, article " + articles;
            case CODE_2019 -> articles + " du code de la commande publique";
        };
    }

    /** What speaks against a plan's J, and what to do. */
    public static String breach(LegalBreach breach) {
        if (breach instanceof LegalBreach.TooShort tooShort) {
            return tooShort(tooShort);
        }
        return "Ce jour J est passé : il était le " + FrenchDates.full(((LegalBreach.Over) breach).j()) + ".";
    }

    private static String tooShort(LegalBreach.TooShort breach) {
        long days = breach.days();
        String left = days + (days < 2 ? " jour" : " jours");
        LocalDate notice = breach.notice();
        String since = notice == null
                ? "Aucune publicité n’est notée, et "
                        + (days == 0 ? "J est aujourd’hui" : "il ne reste que " + left + " avant J")
                : "Entre la publicité du " + FrenchDates.full(notice) + " et J il n’y a que " + left;
        return since + ", moins que les " + breach.least() + " jours de la loi : "
                + rule(breach.procedure(), breach.from()) + ". Vérifiez la date auprès de l’acheteur.";
    }

    /** {@code 35 jours, 30 par voie électronique (R2161-2…)}. */
    private static String words(LegalPeriod period) {
        return period.days() + " jours" + (period.stage() == Stage.BOTH ? "" : " " + stage(period.stage()))
                + (period.electronicDays() == period.days()
                        ? ""
                        : ", " + period.electronicDays() + " par voie électronique")
                + " (" + article(period) + ")";
    }

    private static String stage(Stage stage) {
        return switch (stage) {
            case CANDIDATURES -> "pour les candidatures";
            case OFFERS -> "pour les offres";
            case BOTH -> "";
            case ANSWERS -> "avant la date limite, pour les dernières réponses de l’acheteur";
        };
    }

    private static String day(LocalDate date) {
        return FrenchDates.full(date).replaceFirst("^\\S+ ", "");
    }
}
