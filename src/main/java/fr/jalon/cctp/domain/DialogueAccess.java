package fr.jalon.cctp.domain;

import fr.jalon.site.ConflictException;
import fr.jalon.site.NotFoundException;
import java.time.Clock;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets companies in while a draft is open, and holds the version that they speak of until their transaction ends. */
@Component
public class DialogueAccess {

    private final DraftRepository drafts;
    private final JdbcClient jdbc;
    private final Clock clock;

    DialogueAccess(DraftRepository drafts, JdbcClient jdbc, Clock clock) {
        this.drafts = drafts;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * The number of the version that is published now; no other is published before the transaction ends.
     *
     * @throws ConflictException when the dialogue is not open, to the second
     * @throws NotFoundException when nothing of the draft was published
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public int openForReaction(UUID draftId) {
        jdbc.sql("SELECT pg_advisory_xact_lock_shared(hashtextextended(?, 0))::text")
                .param(PublishingService.LOCK + " " + draftId)
                .query(String.class)
                .single();
        Draft draft = drafts.findById(draftId)
                .filter(one -> one.published() > 0)
                .orElseThrow(() -> new NotFoundException("draft " + draftId));
        DraftPolicy.whyNotReacted(draft.state(clock.instant())).ifPresent(why -> {
            throw new ConflictException(why, DraftAccess.path(draftId));
        });
        return draft.published();
    }
}
