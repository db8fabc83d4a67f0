package fr.jalon.retroplanning.engine;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * How to hand in the bid: the nearer J-1, the stronger the advice to do it electronically.
 *
 * @param strength 1 to 4, 4 the strongest
 * @param text in French
 */
public record SubmissionAdvice(int strength, String text) {

    /** @return empty before step 3 (52 days before J) and after J */
    public static Optional<SubmissionAdvice> on(LocalDate today, LocalDate j) {
        long days = ChronoUnit.DAYS.between(today, j);
        if (days < 0 || days > 52) {
            return Optional.empty();
        }
        return Optional.of(at(days));
    }

    private static SubmissionAdvice at(long days) {
        if (days > 21) {
            return new SubmissionAdvice(
                    1,
                    "Vous avez le temps de choisir : lisez au règlement de la consultation si le dépôt électronique est "
                            + "exigé, et ouvrez dès maintenant votre compte sur la plateforme de l’acheteur.");
        }
        if (days > 7) {
            return new SubmissionAdvice(
                    2,
                    "Préférez le dépôt électronique : un pli se perd ou prend du retard. Vérifiez votre certificat de "
                            + "signature et faites un dépôt d’essai cette semaine.");
        }
        if (days > 1) {
            return new SubmissionAdvice(
                    3,
                    "Déposez par voie électronique : la poste n’est plus sûre à cette distance de J. Pesez vos fichiers, "
                            + "préparez la copie de sauvegarde et ne comptez pas sur la dernière heure.");
        }
        return new SubmissionAdvice(
                4,
                "Seul le dépôt électronique arrivera à temps. Déposez dès que l’offre est complète : seul le dernier dépôt "
                        + "reçu avant l’heure limite compte, vous pourrez le remplacer.");
    }
}
