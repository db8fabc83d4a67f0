package fr.jalon.cctp.moderation.domain;

import java.util.Optional;
import java.util.UUID;

/** Who may do what about a reaction that is out of sight, and why not: sentences in French that are shown. */
public final class ModerationPolicy {

    private ModerationPolicy() {}

    /** Why an author cannot appeal; empty when it can. */
    public static Optional<String> whyNotAppealed(Moderation moderation) {
        if (moderation.decision() != null) {
            return Optional.of("La modération a tranché : cette décision ne se conteste plus ici.");
        }
        return moderation.appeal() == null
                ? Optional.empty()
                : Optional.of("Votre recours est déjà reçu : quelqu’un d’autre que l’auteur du masquage le tranche.");
    }

    /** Why somebody cannot decide; empty when they can. @param lifted whether the reaction is to be seen again */
    public static Optional<String> whyNotDecided(Moderation moderation, UUID by, boolean lifted) {
        if (moderation.decision() != null) {
            return Optional.of("Un autre modérateur a déjà tranché.");
        }
        if (moderation.appeal() == null) {
            return lifted ? Optional.empty() : Optional.of("Rien à confirmer : l’auteur n’a pas fait de recours.");
        }
        return moderation.hiddenBy().equals(by)
                ? Optional.of("Vous avez masqué cette remarque : un autre modérateur tranche le recours.")
                : Optional.empty();
    }
}
