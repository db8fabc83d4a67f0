package fr.jalon.cctp.answering.domain;

import fr.jalon.cctp.domain.Buyer;
import fr.jalon.cctp.reaction.domain.ThreadService;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Joins questions that ask the same, for the buyer of the draft. */
@Service
@Transactional
public class JoiningService {

    private final AnsweredDrafts drafts;
    private final ThreadService threads;

    JoiningService(AnsweredDrafts drafts, ThreadService threads) {
        this.drafts = drafts;
        this.threads = threads;
    }

    /** The second goes to the thread of the first. */
    public void join(UUID draftId, Buyer buyer, UUID first, UUID second) {
        drafts.running(draftId, buyer);
        threads.join(draftId, first, second);
    }

    /** Undoes that. */
    public void separate(UUID draftId, Buyer buyer, UUID reactionId) {
        drafts.running(draftId, buyer);
        threads.separate(draftId, reactionId);
    }
}
