package fr.jalon.cctp.register.domain;

import fr.jalon.cctp.domain.DraftDetails;
import fr.jalon.cctp.domain.DraftPolicy;
import fr.jalon.site.French;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who may sign off what, and why not: sentences in French that are shown. */
public final class SignOffPolicy {

    private SignOffPolicy() {}

    /** Why the text is not ready for the second buyer; empty when it is. @param unsettled how many reactions have no published fate */
    public static Optional<String> whyNotReady(DraftDetails draft, int unsettled) {
        Optional<String> state = DraftPolicy.whyNotHandedOver(draft.state());
        if (state.isPresent() || unsettled == 0) {
            return state;
        }
        return Optional.of(French.count(unsettled, "remarque n’a", "remarques n’ont")
                + " pas encore de sort publié : répondez-y avant de remettre le texte.");
    }

    /** Why nobody need ask for the sign-off; empty when somebody may. @param latest null for none */
    static Optional<String> whyNotAsked(DraftDetails draft, int unsettled, @Nullable SignOff latest) {
        boolean waiting = latest != null && latest.isPending() && latest.number() == draft.published();
        return whyNotReady(draft, unsettled)
                .or(() -> waiting ? Optional.of("Le visa est déjà demandé pour cette version.") : Optional.empty());
    }

    /** Why somebody cannot decide; empty when they can. @param latest null for none @param email of who decides */
    public static Optional<String> whyNotDecided(
            DraftDetails draft, @Nullable SignOff latest, UUID account, String email) {
        if (latest == null || !latest.isPending()) {
            return Optional.of("Aucun visa n’est demandé.");
        }
        if (latest.number() != draft.published()) {
            return Optional.of("Une nouvelle version a été publiée depuis : le visa est à redemander.");
        }
        if (latest.askedBy().equals(account)) {
            return Optional.of(
                    "Vous avez demandé ce visa : c’est un autre acheteur de votre collectivité qui le donne.");
        }
        DraftDetails.SecondBuyer second = draft.second();
        return second == null || second.email().equalsIgnoreCase(email)
                ? Optional.empty()
                : Optional.of("Ce visa revient à " + second.name() + " (" + second.email() + ").");
    }
}
