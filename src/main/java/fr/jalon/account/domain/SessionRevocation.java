package fr.jalon.account.domain;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Ends sessions in the transaction that gave the reason for it. */
@Component
public class SessionRevocation {

    private final JdbcClient jdbc;

    SessionRevocation(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Ends all sessions of a person. */
    public void endAll(UUID accountId) {
        jdbc.sql("DELETE FROM account.spring_session WHERE principal_name = ?")
                .param(accountId.toString())
                .update();
    }

    /** Ends all sessions of a person but one, named by its session id. */
    public void endOthers(UUID accountId, String keptSessionId) {
        jdbc.sql("DELETE FROM account.spring_session WHERE principal_name = ? AND session_id <> ?")
                .params(accountId.toString(), keptSessionId)
                .update();
    }
}
