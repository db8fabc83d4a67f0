package fr.jalon.cctp.answering.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads answers as they are being written; only after the draft was found for its buyer. */
@Component
@Transactional(readOnly = true)
public class AnswerQueries {

    private static final String SELECT =
            "SELECT reaction_id, fate, words, pending, version FROM cctp.answer WHERE draft_id = ? ";

    private final JdbcClient jdbc;

    AnswerQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By reaction. */
    public Map<UUID, AnswerDetails> of(UUID draftId) {
        return jdbc.sql(SELECT).param(draftId).query((row, index) -> read(row)).list().stream()
                .collect(Collectors.toMap(AnswerDetails::reaction, Function.identity()));
    }

    Optional<AnswerDetails> one(UUID draftId, UUID reactionId) {
        return jdbc.sql(SELECT + "AND reaction_id = ?")
                .params(draftId, reactionId)
                .query((row, index) -> read(row))
                .optional();
    }

    /** What buyers said to each other of a reaction, the oldest first. */
    public List<NoteDetails> notes(UUID draftId, UUID reactionId) {
        return jdbc.sql(
                        "SELECT author, words, written_at FROM cctp.answer_note WHERE draft_id = ? AND reaction_id = ? ORDER BY written_at, id")
                .params(draftId, reactionId)
                .query((row, index) -> new NoteDetails(
                        row.getString("author"),
                        row.getString("words"),
                        row.getTimestamp("written_at").toInstant()))
                .list();
    }

    private static AnswerDetails read(ResultSet row) throws SQLException {
        String fate = row.getString("fate");
        return new AnswerDetails(
                row.getObject("reaction_id", UUID.class),
                fate == null ? null : AnswerFate.valueOf(fate),
                row.getString("words"),
                row.getBoolean("pending"),
                row.getLong("version"));
    }
}
