package fr.jalon.cctp.reaction.domain;

import fr.jalon.site.AdvisoryLocks;
import fr.jalon.site.ConflictException;
import fr.jalon.site.NotFoundException;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Joins questions that ask the same, so that one answer serves all; a buyer's person decides it, after the draft was found for them. */
@Service
@Transactional
public class ThreadService {

    private final ReactionRepository reactions;
    private final AdvisoryLocks locks;

    ThreadService(ReactionRepository reactions, AdvisoryLocks locks) {
        this.reactions = reactions;
        this.locks = locks;
    }

    /**
     * The second goes, with whatever was joined to it, to the thread of the first.
     *
     * @throws ConflictException where one of them is no question, or was withdrawn meanwhile
     */
    public void join(UUID draftId, UUID first, UUID second) {
        locks.lock("cctp threads", draftId);
        UUID head = head(question(draftId, first));
        Reaction joined = question(draftId, second);
        UUID other = head(joined);
        if (!head.equals(other)) {
            members(draftId, other).forEach(one -> one.join(head));
        }
    }

    /** Takes it out of its thread again; the first of a thread stays, its others leave it. */
    public void separate(UUID draftId, UUID reactionId) {
        locks.lock("cctp threads", draftId);
        find(draftId, reactionId).join(null);
    }

    private List<Reaction> members(UUID draftId, UUID head) {
        return reactions.findByDraftId(draftId).stream()
                .filter(one -> head(one).equals(head))
                .toList();
    }

    private static UUID head(Reaction reaction) {
        UUID thread = reaction.threadId();
        return thread == null ? reaction.id() : thread;
    }

    private Reaction question(UUID draftId, UUID reactionId) {
        Reaction found = find(draftId, reactionId);
        if (found.isWithdrawn() || !found.isQuestion()) {
            throw new ConflictException(
                    "Seules des demandes d’éclaircissement qui ne sont pas retirées se joignent.",
                    "/cctp/projets/" + draftId + "/remarques");
        }
        return found;
    }

    private Reaction find(UUID draftId, UUID reactionId) {
        return reactions
                .findById(reactionId)
                .filter(one -> one.draftId().equals(draftId))
                .orElseThrow(() -> new NotFoundException("reaction " + reactionId));
    }
}
