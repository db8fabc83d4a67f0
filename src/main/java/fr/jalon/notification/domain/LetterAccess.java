package fr.jalon.notification.domain;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Opens the letters of all to the running transaction, and to it alone: to write, to deliver, to show and to sweep them. */
@Component
class LetterAccess {

    private final JdbcClient jdbc;

    LetterAccess(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void openForTransaction() {
        jdbc.sql("SELECT set_config('jalon.letters', 'open', true)")
                .query(String.class)
                .single();
    }
}
