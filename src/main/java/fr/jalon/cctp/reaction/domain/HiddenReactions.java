package fr.jalon.cctp.reaction.domain;

import fr.jalon.account.CompanyScope;
import fr.jalon.site.NotFoundException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes reactions out of sight and shows them again; who may do that is for moderation to say. */
@Service
@Transactional
public class HiddenReactions {

    private final ReactionRepository reactions;
    private final ParticipantService participants;
    private final CompanyScope scope;

    HiddenReactions(ReactionRepository reactions, ParticipantService participants, CompanyScope scope) {
        this.reactions = reactions;
        this.participants = participants;
        this.scope = scope;
    }

    /** @param reason shown in its place; null shows it again */
    public void hide(UUID draftId, UUID reactionId, @Nullable String reason) {
        find(draftId, reactionId).hide(reason);
    }

    /** @throws NotFoundException where the company in scope has not said it */
    @Transactional(readOnly = true)
    public void requireOwn(UUID draftId, UUID reactionId) {
        UUID author = find(draftId, reactionId).participantId();
        participants
                .ofCompany(draftId, scope.required())
                .filter(author::equals)
                .orElseThrow(() -> new NotFoundException("own reaction " + reactionId));
    }

    private Reaction find(UUID draftId, UUID reactionId) {
        return reactions
                .findById(reactionId)
                .filter(one -> one.draftId().equals(draftId))
                .orElseThrow(() -> new NotFoundException("reaction " + reactionId));
    }
}
