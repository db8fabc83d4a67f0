package fr.jalon.cctp.moderation.web;

import fr.jalon.account.Role;
import fr.jalon.account.SignedIn;
import fr.jalon.cctp.reaction.ReactionPart;
import fr.jalon.cctp.reaction.domain.ReactionDetails;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The way to moderation beneath a reaction, for who moderates; for its author, what became of it and the way to an appeal. */
@Component
class ModerationReactionPart implements ReactionPart {

    /** A link. */
    public record Link(String path, String label) {}

    @Override
    public Map<UUID, PlacedPart> of(UUID draftId, List<ReactionDetails> said, SignedIn me) {
        if (me.is(Role.AGENT, Role.ADMIN)) {
            return said.stream()
                    .collect(Collectors.toMap(
                            ReactionDetails::id,
                            one -> part("/cctp/" + draftId + "/remarques/" + one.id() + "/moderation", "Modérer")));
        }
        return me.companyId() == null
                ? Map.of()
                : said.stream()
                        .filter(one -> one.hiddenReason() != null)
                        .collect(Collectors.toMap(
                                ReactionDetails::id,
                                one -> part(
                                        "/cctp/" + draftId + "/mes-remarques/" + one.id() + "/recours",
                                        "Contester le masquage, ou lire la réponse")));
    }

    private static PlacedPart part(String path, String label) {
        return new PlacedPart("cctp/moderation/part :: link", new Link(path, label));
    }
}
