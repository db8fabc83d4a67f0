package fr.jalon.site;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets transactions take turns where no row could be locked, on all instances alike. PostgreSQL releases a lock with the
 * transaction that took it, however it ends.
 */
@Component
public class AdvisoryLocks {

    private final JdbcClient jdbc;

    AdvisoryLocks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Waits until no other transaction holds the same lock, and holds it until this one ends.
     *
     * @param what is done one at a time; the name keeps the locks of different places apart
     * @param whose of all those that it is done for: an identifier or a text that says which
     * @throws org.springframework.transaction.IllegalTransactionStateException outside a transaction, where it would be
     *     released at once
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void lock(String what, Object whose) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(?, 0))::text")
                .param(what + " " + whose)
                .query(String.class)
                .single();
    }
}
