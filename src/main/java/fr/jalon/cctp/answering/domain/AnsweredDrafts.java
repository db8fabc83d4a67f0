package fr.jalon.cctp.answering.domain;

import fr.jalon.cctp.domain.Buyer;
import fr.jalon.cctp.domain.DraftDetails;
import fr.jalon.cctp.domain.DraftPolicy;
import fr.jalon.cctp.domain.DraftQueries;
import fr.jalon.site.ConflictException;
import fr.jalon.site.NotFoundException;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the draft that a buyer may answer on, and the remark that is answered. */
@Component
class AnsweredDrafts {

    private final DraftQueries draftQueries;
    private final JdbcClient jdbc;

    AnsweredDrafts(DraftQueries draftQueries, JdbcClient jdbc) {
        this.draftQueries = draftQueries;
        this.jdbc = jdbc;
    }

    /**
     * @throws NotFoundException for another authority's as for none
     * @throws ConflictException when it does not change any more
     */
    DraftDetails running(UUID draftId, Buyer buyer) {
        DraftDetails draft = draftQueries.ofBuyer(draftId, buyer);
        DraftPolicy.whyNotWritten(draft.state()).ifPresent(why -> {
            throw new ConflictException(why, draft.path());
        });
        return draft;
    }

    /** The remark that stands for its thread. @throws NotFoundException where it is none of the draft, or was withdrawn */
    UUID head(UUID draftId, UUID reactionId) {
        return jdbc.sql(
                        "SELECT coalesce(thread_id, id) FROM cctp.reaction WHERE draft_id = ? AND id = ? AND withdrawn_on IS NULL")
                .params(draftId, reactionId)
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> new NotFoundException("reaction " + reactionId));
    }
}
