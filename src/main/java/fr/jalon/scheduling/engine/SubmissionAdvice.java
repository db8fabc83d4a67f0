package fr.jalon.scheduling.engine;

import fr.jalon.calendar.FrenchDates;
import fr.jalon.calendar.WorkCalendar;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * How to hand in the bid, day by day: the nearer J-1, the stronger the advice to do it electronically. A letter needs
 * {@value #BY_POST} working days to be there without luck, a courier {@value #BY_COURIER}, a person {@value #BY_HAND}.
 *
 * @param strength 1 to 4, 4 the strongest
 * @param text in French: the days left, what is still possible on paper, what to do today
 */
public record SubmissionAdvice(int strength, String text) {

    private static final int FIRST_DAY = 52;
    private static final int EARLY = 15;
    private static final int BY_POST = 5;
    private static final int BY_COURIER = 2;
    private static final int BY_HAND = 1;

    /** @return empty before step 3 (52 days before J) and after J */
    public static Optional<SubmissionAdvice> on(LocalDate today, LocalDate j, WorkCalendar calendar) {
        long days = ChronoUnit.DAYS.between(today, j);
        if (days < 0 || days > FIRST_DAY) {
            return Optional.empty();
        }
        // J itself may be a day off; what goes by post must be there on the last working day.
        int working = calendar.workingDaysAfter(today, j);
        // Nobody takes a letter in on a day off: what leaves, leaves on the next working day.
        LocalDate leaves = calendar.onOrAfter(today);
        int reach = leaves.isAfter(j) ? 0 : calendar.workingDaysAfter(leaves, j);
        String text =
                left(days, working) + " " + ways(today, j, strength(days, reach), reach, calendar) + " " + today(days);
        return Optional.of(new SubmissionAdvice(strength(days, reach), text));
    }

    private static int strength(long days, int working) {
        if (days <= 1 || working < BY_HAND) {
            return 4;
        }
        if (working < BY_POST) {
            return 3;
        }
        return working < EARLY ? 2 : 1;
    }

    private static String left(long days, int working) {
        if (days == 0) {
            return "C’est le jour J.";
        }
        if (days == 1) {
            return "J-1 : J est demain.";
        }
        String worked = working == 0 ? "aucun n’est ouvré" : "dont " + working + (working == 1 ? " ouvré" : " ouvrés");
        return "J-" + days + " : il reste " + days + " jours, " + worked + ".";
    }

    private static String ways(LocalDate today, LocalDate j, int strength, int working, WorkCalendar calendar) {
        if (strength == 4) {
            return "Seul le dépôt électronique arrivera à temps.";
        }
        if (working >= BY_POST) {
            LocalDate post = calendar.minusWorkingDays(j, BY_POST);
            String last = post.equals(today)
                    ? "aujourd’hui dernier délai"
                    : "au plus tard le " + FrenchDates.dayAndMonth(post);
            return working >= EARLY
                    ? "Si le règlement admet encore le papier, un pli recommandé part " + last
                            + " ; l’électronique est exigé presque partout."
                    : "Préférez le dépôt électronique : un pli se perd ou prend du retard. S’il en faut un (copie de sauvegarde, "
                            + "échantillon), il part " + last + ".";
        }
        if (working > BY_COURIER) {
            LocalDate courier = calendar.minusWorkingDays(j, BY_COURIER);
            return "Déposez par voie électronique : la poste n’est plus sûre à cette distance de J. Un porteur peut encore "
                    + "partir jusqu’au " + FrenchDates.dayAndMonth(courier) + ", contre récépissé.";
        }
        if (working == BY_COURIER) {
            LocalDate leaves = calendar.onOrAfter(today);
            String when = leaves.equals(today) ? "aujourd’hui" : "le " + FrenchDates.dayAndMonth(leaves);
            return "Déposez par voie électronique\u00a0: seul un porteur parti " + when
                    + ", ou vous-même aux heures de bureau, " + "arriveriez encore avec un pli.";
        }
        return "Déposez par voie électronique\u00a0: un pli n’arrive plus que remis en main propre aux heures de bureau, contre récépissé.";
    }

    private static String today(long days) {
        if (days > 45) {
            return "Lisez au règlement de la consultation comment l’offre se dépose, et notez l’heure limite.";
        }
        if (days > 35) {
            return "Ouvrez votre compte sur la plateforme de l’acheteur avec l’adresse que vous lisez chaque jour : ses messages y arrivent.";
        }
        if (days > 28) {
            return "Regardez la date de fin du certificat de signature : en commander un prend une à deux semaines.";
        }
        if (days > 21) {
            return "Choisissez qui signera, et vérifiez que son pouvoir est à jour.";
        }
        if (days > 14) {
            return "Faites un dépôt d’essai cette semaine, depuis le poste du jour J.";
        }
        if (days > 10) {
            return "Posez vos dernières questions : l’acheteur doit pouvoir répondre à tous.";
        }
        if (days > 7) {
            return "Pesez les fichiers, convertissez-les aux formats demandés, et signez ce qui peut l’être.";
        }
        if (days > 4) {
            return "Préparez la copie de sauvegarde et relisez les pièces une à une avec le règlement.";
        }
        if (days > 2) {
            return "Déposez une première version dès qu’elle est complète : seule la dernière reçue à temps compte.";
        }
        if (days == 2) {
            return "Déposez aujourd’hui si tout est prêt : demain servira à corriger.";
        }
        return days == 1
                ? "Déposez aujourd’hui, accusé de réception en main ; un dépôt se remplace jusqu’à l’heure limite."
                : "Déposez ce matin : c’est la fin de la transmission qui compte, et l’heure limite est celle de Paris.";
    }
}
