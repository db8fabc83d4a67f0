package fr.jalon.cctp.answering.domain;

import fr.jalon.cctp.domain.Buyer;
import fr.jalon.shared.Uuid7;
import fr.jalon.site.Sql;
import java.time.Clock;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes what the buyers of one authority say to each other of a remark. */
@Service
@Transactional
public class NoteService {

    public static final int LONGEST = 4000;

    private final JdbcClient jdbc;
    private final AnsweredDrafts drafts;
    private final Clock clock;

    NoteService(JdbcClient jdbc, AnsweredDrafts drafts, Clock clock) {
        this.jdbc = jdbc;
        this.drafts = drafts;
        this.clock = clock;
    }

    /** @param author the name that the others read */
    public void add(UUID draftId, Buyer buyer, UUID reactionId, String author, String words) {
        drafts.running(draftId, buyer);
        drafts.head(draftId, reactionId);
        jdbc.sql("""
                        INSERT INTO cctp.answer_note (id, draft_id, reaction_id, words, author, written_by, written_at)
                        VALUES (:id, :draft, :reaction, :words, :author, :by, :at)
                        """)
                .param("id", Uuid7.next(clock))
                .param("draft", draftId)
                .param("reaction", reactionId)
                .param("words", words)
                .param("author", author)
                .param("by", buyer.membership())
                .param("at", Sql.now(clock))
                .update();
    }
}
