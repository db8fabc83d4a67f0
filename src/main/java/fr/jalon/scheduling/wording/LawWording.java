package fr.jalon.scheduling.wording;

import fr.jalon.calendar.FrenchDates;
import fr.jalon.scheduling.engine.LegalBreach;
import fr.jalon.scheduling.engine.LegalCheck;
import fr.jalon.scheduling.engine.law.LegalPeriod;
import fr.jalon.scheduling.engine.law.LegalPeriod.Stage;
import fr.jalon.scheduling.engine.law.LegalPeriods;
import fr.jalon.scheduling.engine.law.NoticeCase;
import fr.jalon.scheduling.engine.law.Procedure;
import fr.jalon.scheduling.engine.law.Reduction;
import fr.jalon.site.French;
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
            case NEGOTIATED -> "procédure avec négociation";
            case DEFENCE -> "marché de défense ou de sécurité";
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
        NoticeCase said = breach.noticeCase();
        return "Entre la publicité du " + FrenchDates.full(breach.notice()) + " et J il n’y a que "
                + days(breach.days()) + " : la loi en laisse au moins " + breach.least()
                + (said == null ? ", quel que soit le cas" : said == NoticeCase.ORDINARY ? "" : " (" + name(said) + ")")
                + ", donc pas de J avant le " + FrenchDates.full(breach.earliest()) + ". "
                + French.capitalised(rule(breach.procedure(), breach.notice()))
                + ". Vérifiez la date auprès de l’acheteur, ou corrigez celle de l’avis.";
    }

    /** What only the notice can say, in one sentence or two; {@link #shorter} says the rest. */
    public static String question(LegalCheck.Question question) {
        String left =
                question.days() == 0 ? "J est aujourd’hui" : "il ne reste que " + days(question.days()) + " avant J";
        LocalDate notice = question.notice();
        String known;
        if (notice == null) {
            known = "Aucun avis n’est noté, et " + left;
        } else if (question.sent()) {
            known = "L’avis est parti le " + FrenchDates.full(notice) + ", " + days(question.days()) + " avant J";
        } else {
            known = "L’avis a été découvert le " + FrenchDates.full(notice) + ", " + days(question.days())
                    + " avant J, et son jour d’envoi n’est pas noté";
        }
        NoticeCase said = question.noticeCase();
        return known + ", moins que les " + question.least() + " jours "
                + (said == null || said == NoticeCase.ORDINARY ? "du délai ordinaire : " : "permis dans ce cas : ")
                + rule(question.procedure(), question.from()) + ".";
    }

    /** Which shorter times are lawful for a notice sent on this day, each with its condition and article. */
    public static List<String> shorter(Procedure procedure, LocalDate notice) {
        return LegalPeriods.cases(procedure, notice).stream()
                .filter(its -> its != NoticeCase.ORDINARY)
                .map(its -> shorter(procedure, notice, its))
                .toList();
    }

    private static String shorter(Procedure procedure, LocalDate notice, NoticeCase noticeCase) {
        List<LegalPeriod> periods = LegalPeriods.of(procedure, notice);
        String times = periods.stream()
                .map(period -> period.days(noticeCase) + " jours"
                        + (period.stage() == Stage.BOTH ? "" : " " + stage(period.stage()))
                        + period.reduction(noticeCase)
                                .map(its ->
                                        " (" + its.article() + (its.point() == 0 ? "" : ", " + its.point() + "°") + ")")
                                .orElse(""))
                .collect(Collectors.joining(", puis "));
        return times + ", " + condition(noticeCase, periods) + answers(noticeCase);
    }

    private static String condition(NoticeCase noticeCase, List<LegalPeriod> periods) {
        return switch (noticeCase) {
            case ORDINARY -> "sans condition";
            case PRIOR_INFORMATION ->
                "après un avis de préinformation envoyé au moins "
                        + periods.stream()
                                .flatMap(period -> period.reduction(noticeCase).stream())
                                .mapToInt(Reduction::noticeBefore)
                                .max()
                                .orElse(0)
                        + " jours et au plus douze mois avant l’avis, et aussi complet que lui";
            case URGENCY -> "en cas d’urgence dûment justifiée";
            case AGREEMENT ->
                "quand l’acheteur, s’il n’est pas l’État, en convient avec tous les candidats retenus, ou faute d’accord";
        };
    }

    /** In urgency the buyer may answer later, too. */
    private static String answers(NoticeCase noticeCase) {
        LegalPeriod answers = LegalPeriods.lastAnswers();
        return answers.reduction(noticeCase)
                .map(its -> " ; l’acheteur répond alors aux questions jusqu’à " + its.days()
                        + " jours avant la date limite, au lieu de " + answers.days() + " (" + its.article() + ")")
                .orElse("");
    }

    /** {@code urgence dûment justifiée}. */
    public static String name(NoticeCase noticeCase) {
        return switch (noticeCase) {
            case ORDINARY -> "délai ordinaire";
            case PRIOR_INFORMATION -> "après un avis de préinformation";
            case URGENCY -> "urgence dûment justifiée";
            case AGREEMENT -> "date fixée en accord avec les candidats retenus";
        };
    }

    private static String days(long days) {
        return days + (days < 2 ? " jour" : " jours");
    }

    /** {@code 35 jours, 30 par voie électronique (R2161-2…)}. */
    private static String words(LegalPeriod period) {
        return period.days() + " jours" + (period.stage() == Stage.BOTH ? "" : " " + stage(period.stage()))
                + (period.electronicDays() == period.days()
                        ? ""
                        : ", " + period.electronicDays() + " par voie électronique")
                + (period.stage() == Stage.ANSWERS ? ", " + period.days(NoticeCase.URGENCY) + " en urgence" : "")
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
