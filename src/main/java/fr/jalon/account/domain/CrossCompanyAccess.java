package fr.jalon.account.domain;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens the memberships and invitations of all companies to the running transaction, and to it alone: needed to sign
 * in, to accept an invitation and to keep accounts. Whoever calls this writes the company into every condition.
 */
@Component
public class CrossCompanyAccess {

    private final JdbcClient jdbc;

    CrossCompanyAccess(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Declares the purpose until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void openForTransaction() {
        jdbc.sql("SELECT set_config('jalon.purpose', 'accounts', true)")
                .query(String.class)
                .single();
    }
}
