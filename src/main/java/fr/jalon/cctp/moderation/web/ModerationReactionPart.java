package fr.jalon.cctp.moderation.web;

import fr.jalon.account.Role;
import fr.jalon.account.SignedIn;
import fr.jalon.cctp.moderation.domain.ModerationService;
import fr.jalon.cctp.reaction.web.ReactionPart;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The way to moderation beneath a reaction, for who moderates; for its author, what became of it and the way to an appeal. */
@Component
class ModerationReactionPart implements ReactionPart {

    /** A link. */
    public record Link(String path, String label) {}

    private final ModerationService moderationService;
    private final JdbcClient jdbc;

    ModerationReactionPart(ModerationService moderationService, JdbcClient jdbc) {
        this.moderationService = moderationService;
        this.jdbc = jdbc;
    }

    @Override
    public Map<UUID, PlacedPart> of(UUID draftId, SignedIn me) {
        if (me.is(Role.AGENT, Role.ADMIN)) {
            return jdbc.sql("SELECT id FROM cctp.reaction WHERE draft_id = ?")
                    .param(draftId)
                    .query(UUID.class)
                    .list()
                    .stream()
                    .collect(Collectors.toMap(
                            id -> id, id -> part("/cctp/" + draftId + "/remarques/" + id + "/moderation", "Modérer")));
        }
        return me.companyId() == null
                ? Map.of()
                : moderationService.of(draftId).stream()
                        .collect(Collectors.toMap(
                                one -> one.reactionId(),
                                one -> part(
                                        "/cctp/" + draftId + "/mes-remarques/" + one.reactionId() + "/recours",
                                        one.appeal() == null ? "Contester le masquage" : "Voir le recours")));
    }

    private static PlacedPart part(String path, String label) {
        return new PlacedPart("cctp/moderation/part :: link", new Link(path, label));
    }
}
