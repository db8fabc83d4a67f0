package fr.jalon.notification.domain;

import fr.jalon.account.CompanyScope;
import fr.jalon.shared.Token;
import fr.jalon.site.Sql;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The link by which whoever holds a mail stops its kind, signed in or not. */
@Service
public class UnsubscribeService {

    private final JdbcClient jdbc;
    private final MailPreferenceService preferences;
    private final CompanyScope scope;
    private final Clock clock;

    UnsubscribeService(JdbcClient jdbc, MailPreferenceService preferences, CompanyScope scope, Clock clock) {
        this.jdbc = jdbc;
        this.preferences = preferences;
        this.scope = scope;
        this.clock = clock;
    }

    private record Opened(UUID membershipId, MailKind kind) {}

    /**
     * Which mails a link is about.
     *
     * @param on whether they are sent now
     */
    public record Matter(MailKind kind, boolean on) {}

    /** A new secret for a mail; only its hash is kept. */
    @Transactional(propagation = Propagation.MANDATORY)
    public String make(UUID membershipId, MailKind kind) {
        String secret = Token.next();
        jdbc.sql("""
                        INSERT INTO notification.stop_link (token_hash, company_id, membership_id, kind, made_at)
                        VALUES (?, ?, ?, ?, ?)
                        """)
                .params(Token.hash(secret), scope.required(), membershipId, kind.name(), Sql.now(clock))
                .update();
        return secret;
    }

    /** The company whose mail this secret came in: all that its holder learns without acting for that company. */
    @Transactional(readOnly = true)
    public Optional<UUID> companyOf(String secret) {
        String hash = Token.hash(secret);
        jdbc.sql("SELECT set_config('jalon.secret', ?, true)")
                .param(hash)
                .query(String.class)
                .single();
        return jdbc.sql("SELECT company_id FROM notification.stop_link WHERE token_hash = ?")
                .param(hash)
                .query(UUID.class)
                .optional();
    }

    /** What a link of the company in scope is about, and how it stands. */
    @Transactional(readOnly = true)
    public Optional<Matter> matter(String secret) {
        return opened(secret)
                .map(link -> new Matter(
                        link.kind(), preferences.of(link.membershipId()).is(link.kind())));
    }

    /** Stops or resumes what a link of the company in scope is about; as often as one likes. */
    @Transactional
    public Optional<Matter> turn(String secret, boolean on) {
        Optional<Opened> link = opened(secret);
        link.ifPresent(found -> preferences.turn(found.membershipId(), found.kind(), on));
        return link.map(found -> new Matter(found.kind(), on));
    }

    private Optional<Opened> opened(String secret) {
        return jdbc.sql(
                        "SELECT membership_id, kind FROM notification.stop_link WHERE token_hash = ? AND company_id = ?")
                .params(Token.hash(secret), scope.required())
                .query(Opened.class)
                .optional();
    }
}
