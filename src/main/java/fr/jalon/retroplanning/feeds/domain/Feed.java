package fr.jalon.retroplanning.feeds.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A calendar that programs fetch. Its address is not here: it is told once, when it is made.
 *
 * @param membershipId whose it is; with that role it ends
 * @param planId the one plan shown whole; null for the person's actions over all plans
 * @param plan the name of that plan; null as {@code planId}
 * @param nobodys with the actions that are nobody's; of no weight for one plan
 * @param alarm whether events ring the day before
 * @param madeAt when the address in force was made
 * @param fetchedAt when a program last came; null if none did since
 * @param fetchedBy what that program calls itself
 */
public record Feed(
        UUID id,
        UUID membershipId,
        @Nullable UUID planId,
        @Nullable String plan,
        boolean nobodys,
        boolean alarm,
        String name,
        Instant madeAt,
        @Nullable Instant fetchedAt,
        @Nullable String fetchedBy) {

    /** What it shows, in one French sentence. */
    public String scope() {
        if (plan != null) {
            return "Toutes les lignes de « " + plan + " »";
        }
        return nobodys
                ? "Les actions confiées à cette personne et celles qui ne le sont à personne, dans tous les plans suivis"
                : "Les actions confiées à cette personne, dans tous les plans suivis";
    }
}
