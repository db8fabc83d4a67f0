package fr.jalon.cctp.register.domain;

import fr.jalon.account.SignedIn;
import fr.jalon.site.French;
import fr.jalon.site.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes and reads what the second buyer is asked and decides. */
@Repository
class SignOffRepository {

    private final JdbcClient jdbc;
    private final Clock clock;

    SignOffRepository(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void ask(UUID draftId, int number, SignedIn me) {
        jdbc.sql("""
                        INSERT INTO cctp.sign_off (draft_id, rank, number, asked_by, asked_name, asked_at)
                        SELECT :draft, 1 + count(*), :number, :by, :name, :now FROM cctp.sign_off WHERE draft_id = :draft
                        """)
                .param("draft", draftId)
                .param("number", number)
                .param("by", me.accountId())
                .param("name", me.name())
                .param("now", Sql.now(clock))
                .update();
    }

    /** @param remarks null where it is signed */
    void decide(UUID draftId, SignOff asked, SignedIn me, @Nullable String remarks) {
        jdbc.sql("""
                        UPDATE cctp.sign_off SET decided_by = :by, decided_name = :name, decided_at = :now, signed = :signed, remarks = :remarks
                        WHERE draft_id = :draft AND rank = :rank
                        """)
                .param("draft", draftId)
                .param("rank", asked.rank())
                .param("by", me.accountId())
                .param("name", me.name())
                .param("now", Sql.now(clock))
                .param("signed", remarks == null)
                .param("remarks", remarks)
                .update();
    }

    /** What was asked last; empty where nothing was. */
    Optional<SignOff> latest(UUID draftId) {
        return jdbc.sql("SELECT * FROM cctp.sign_off WHERE draft_id = ? ORDER BY rank DESC LIMIT 1")
                .param(draftId)
                .query((row, index) -> read(row))
                .optional();
    }

    /** The same of several drafts. One statement. */
    Map<UUID, SignOff> latest(List<UUID> drafts) {
        Map<UUID, SignOff> latest = new HashMap<>();
        jdbc.sql(
                        "SELECT DISTINCT ON (draft_id) * FROM cctp.sign_off WHERE draft_id IN (:drafts) ORDER BY draft_id, rank DESC")
                .param("drafts", drafts)
                .query(row -> {
                    latest.put(row.getObject("draft_id", UUID.class), read(row));
                });
        return latest;
    }

    private static SignOff read(ResultSet row) throws SQLException {
        Instant decided = Sql.instantOrNull(row, "decided_at");
        return new SignOff(
                row.getInt("rank"),
                row.getInt("number"),
                row.getObject("asked_by", UUID.class),
                row.getString("asked_name"),
                LocalDate.ofInstant(Sql.instant(row, "asked_at"), French.PARIS),
                decided == null ? null : row.getBoolean("signed"),
                row.getString("decided_name"),
                decided == null ? null : LocalDate.ofInstant(decided, French.PARIS),
                row.getString("remarks"));
    }
}
