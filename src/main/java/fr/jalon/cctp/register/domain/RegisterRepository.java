package fr.jalon.cctp.register.domain;

import fr.jalon.cctp.chain.CanonicalJson;
import fr.jalon.cctp.chain.Entry;
import fr.jalon.cctp.chain.EntryKind;
import fr.jalon.site.AdvisoryLocks;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Adds entries to registers, and reads them. The application may neither change nor delete a row here. */
@Repository
class RegisterRepository {

    /**
     * Something to be entered.
     *
     * @param subject the reaction it is about, null for none
     * @param part which addition to the reaction, 0 for none
     */
    record Told(EntryKind kind, @Nullable UUID subject, int part, Map<String, Object> payload) {

        static Told of(EntryKind kind, Map<String, Object> payload) {
            return new Told(kind, null, 0, payload);
        }

        private Key key() {
            return new Key(kind.name(), subject, part);
        }
    }

    private record Key(String kind, @Nullable UUID subject, int part) {}

    private record Kept(Entry entry, @Nullable UUID subject, int part) {}

    private static final int BATCH = 200;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final AdvisoryLocks locks;
    private final Clock clock;

    RegisterRepository(JdbcClient jdbc, JdbcTemplate batches, AdvisoryLocks locks, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.locks = locks;
        this.clock = clock;
    }

    /** In the transaction of what is told: both are kept, or neither. What is told of a reaction is entered once. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(UUID draftId, List<Told> told) {
        locks.lock("cctp register", draftId);
        List<Entry> before = entries(draftId);
        Set<Key> known = new HashSet<>(keys(draftId));
        String last = before.isEmpty()
                ? Entry.seed(draftId)
                : before.get(before.size() - 1).digest();
        int rank = before.size();
        List<Kept> added = new ArrayList<>();
        for (Told one : told) {
            if (one.subject() == null || known.add(one.key())) {
                Entry entry =
                        Entry.after(last, ++rank, one.kind(), LocalDate.now(clock), CanonicalJson.write(one.payload()));
                added.add(new Kept(entry, one.subject(), one.part()));
                last = entry.digest();
            }
        }
        batches.batchUpdate("""
                INSERT INTO cctp.register_entry (draft_id, rank, kind, entered, payload, digest, subject, part)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """, added, BATCH, (statement, one) -> {
            statement.setObject(1, draftId);
            statement.setInt(2, one.entry().rank());
            statement.setString(3, one.entry().kind());
            statement.setObject(4, one.entry().on());
            statement.setString(5, one.entry().payload());
            statement.setString(6, one.entry().digest());
            statement.setObject(7, one.subject());
            statement.setInt(8, one.part());
        });
    }

    /** All of one draft, the oldest first. */
    List<Entry> entries(UUID draftId) {
        return jdbc.sql(
                        "SELECT rank, kind, entered, payload, digest FROM cctp.register_entry WHERE draft_id = ? ORDER BY rank")
                .param(draftId)
                .query((row, index) -> new Entry(
                        row.getInt("rank"),
                        row.getString("kind"),
                        row.getObject("entered", LocalDate.class),
                        row.getString("payload"),
                        row.getString("digest")))
                .list();
    }

    private List<Key> keys(UUID draftId) {
        return jdbc.sql(
                        "SELECT kind, subject, part FROM cctp.register_entry WHERE draft_id = ? AND subject IS NOT NULL")
                .param(draftId)
                .query((row, index) ->
                        new Key(row.getString("kind"), row.getObject("subject", UUID.class), row.getInt("part")))
                .list();
    }
}
