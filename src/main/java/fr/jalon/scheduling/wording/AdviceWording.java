package fr.jalon.scheduling.wording;

import fr.jalon.calendar.FrenchDates;
import fr.jalon.scheduling.engine.SubmissionAdvice;

/** How to hand in the bid, in French: the days left, what is still possible on paper, what to do today. */
public final class AdviceWording {

    private AdviceWording() {}

    public static String text(SubmissionAdvice advice) {
        return left(advice) + " " + way(advice) + " " + today(advice);
    }

    private static String left(SubmissionAdvice advice) {
        int days = advice.days();
        int working = advice.workingDays();
        if (days == 0) {
            return "C’est le jour J.";
        }
        if (days == 1) {
            return "J-1 : J est demain.";
        }
        String worked = working == 0 ? "aucun n’est ouvré" : "dont " + working + (working == 1 ? " ouvré" : " ouvrés");
        return "J-" + days + " : il reste " + days + " jours, " + worked + ".";
    }

    private static String way(SubmissionAdvice advice) {
        String day = FrenchDates.dayAndMonth(advice.leaves());
        return switch (advice.way()) {
            case LETTER ->
                "Si le règlement admet encore le papier, un pli recommandé part " + last(advice)
                        + " ; l’électronique est exigé presque partout.";
            case LETTER_AT_RISK ->
                "Préférez le dépôt électronique : un pli se perd ou prend du retard. S’il en faut un (copie de sauvegarde, "
                        + "échantillon), il part " + last(advice) + ".";
            case COURIER ->
                "Déposez par voie électronique : la poste n’est plus sûre à cette distance de J. Un porteur peut encore "
                        + "partir jusqu’au " + day + ", contre récépissé.";
            case LAST_COURIER ->
                "Déposez par voie électronique\u00a0: seul un porteur parti "
                        + (advice.leavesToday() ? "aujourd’hui" : "le " + day)
                        + ", ou vous-même aux heures de bureau, " + "arriveriez encore avec un pli.";
            case BY_HAND ->
                "Déposez par voie électronique\u00a0: un pli n’arrive plus que remis en main propre aux heures de bureau, contre récépissé.";
            case ELECTRONIC_ONLY -> "Seul le dépôt électronique arrivera à temps.";
        };
    }

    private static String last(SubmissionAdvice advice) {
        return advice.leavesToday()
                ? "aujourd’hui dernier délai"
                : "au plus tard le " + FrenchDates.dayAndMonth(advice.leaves());
    }

    private static String today(SubmissionAdvice advice) {
        return switch (advice.task()) {
            case READ_THE_RULES ->
                "Lisez au règlement de la consultation comment l’offre se dépose, et notez l’heure limite.";
            case OPEN_AN_ACCOUNT ->
                "Ouvrez votre compte sur la plateforme de l’acheteur avec l’adresse que vous lisez chaque jour : ses messages y arrivent.";
            case CHECK_THE_CERTIFICATE ->
                "Regardez la date de fin du certificat de signature : en commander un prend une à deux semaines.";
            case CHOOSE_WHO_SIGNS -> "Choisissez qui signera, et vérifiez que son pouvoir est à jour.";
            case TRY_A_SUBMISSION -> "Faites un dépôt d’essai cette semaine, depuis le poste du jour J.";
            case ASK_LAST_QUESTIONS -> "Posez vos dernières questions : l’acheteur doit pouvoir répondre à tous.";
            case WEIGH_THE_FILES ->
                "Pesez les fichiers, convertissez-les aux formats demandés, et signez ce qui peut l’être.";
            case PREPARE_THE_COPY ->
                "Préparez la copie de sauvegarde et relisez les pièces une à une avec le règlement.";
            case SUBMIT_A_FIRST_VERSION ->
                "Déposez une première version dès qu’elle est complète : seule la dernière reçue à temps compte.";
            case SUBMIT_IF_READY -> "Déposez aujourd’hui si tout est prêt : demain servira à corriger.";
            case SUBMIT_TODAY ->
                "Déposez aujourd’hui, accusé de réception en main ; un dépôt se remplace jusqu’à l’heure limite.";
            case SUBMIT_THIS_MORNING ->
                "Déposez ce matin : c’est la fin de la transmission qui compte, et l’heure limite est celle du règlement de "
                        + "la consultation" + there(advice.hoursAhead()) + ".";
        };
    }

    /** Overseas the rules may mean the hour of the place. */
    private static String there(int hoursAhead) {
        if (hoursAhead == 0) {
            return "";
        }
        return " ; lisez-y de quel fuseau : sur place, il est " + Math.abs(hoursAhead) + " h "
                + (hoursAhead > 0 ? "de plus" : "de moins") + " qu’à Paris";
    }
}
