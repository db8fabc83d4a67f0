package fr.jalon.contact.privacy.domain;

import fr.jalon.account.CompanyProfile;
import fr.jalon.account.CompanyProfiles;
import fr.jalon.account.CompanyScope;
import fr.jalon.contact.domain.PersonFollower;
import fr.jalon.shared.Token;
import fr.jalon.site.Sql;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The link by which whoever was told objects, without signing in. */
@Service
public class ObjectionLinkService implements PersonFollower {

    private final JdbcClient jdbc;
    private final ObjectionService objections;
    private final CompanyProfiles profiles;
    private final CompanyScope scope;
    private final Clock clock;

    ObjectionLinkService(
            JdbcClient jdbc, ObjectionService objections, CompanyProfiles profiles, CompanyScope scope, Clock clock) {
        this.jdbc = jdbc;
        this.objections = objections;
        this.profiles = profiles;
        this.scope = scope;
        this.clock = clock;
    }

    /**
     * What a link is about.
     *
     * @param company which keeps the details
     * @param kept whether it still does
     */
    public record Matter(String company, boolean kept) {}

    private record Opened(@Nullable UUID contactId) {}

    /** A new secret for a letter; only its hash is kept. */
    @Transactional(propagation = Propagation.MANDATORY)
    public String make(UUID contactId) {
        String secret = Token.next();
        jdbc.sql("INSERT INTO contact.objection_link (token_hash, company_id, contact_id, made_at) VALUES (?, ?, ?, ?)")
                .params(Token.hash(secret), scope.required(), contactId, Sql.now(clock))
                .update();
        return secret;
    }

    /** The company in whose letter this secret came: all that its holder learns without acting for that company. */
    @Transactional(readOnly = true)
    public Optional<UUID> companyOf(String secret) {
        String hash = Token.hash(secret);
        jdbc.sql("SELECT set_config('jalon.secret', ?, true)")
                .param(hash)
                .query(String.class)
                .single();
        return jdbc.sql("SELECT company_id FROM contact.objection_link WHERE token_hash = ?")
                .param(hash)
                .query(UUID.class)
                .optional();
    }

    @Transactional(readOnly = true)
    public Optional<Matter> matter(String secret) {
        return opened(secret).map(link -> new Matter(company(), link.contactId() != null));
    }

    /** Objects; a second time nothing more happens. */
    @Transactional
    public Optional<Matter> object(String secret) {
        Optional<Opened> link = opened(secret);
        link.map(Opened::contactId).ifPresent(contact -> {
            jdbc.sql("UPDATE contact.objection_link SET used_at = ? WHERE token_hash = ? AND company_id = ?")
                    .params(Sql.now(clock), Token.hash(secret), scope.required())
                    .update();
            objections.object(contact);
        });
        return link.map(one -> new Matter(company(), false));
    }

    @Override
    @Transactional
    public void follow(UUID from, UUID into) {
        jdbc.sql("UPDATE contact.objection_link SET contact_id = ? WHERE contact_id = ? AND company_id = ?")
                .params(into, from, scope.required())
                .update();
    }

    /** A link to somebody who was merged since is about the person who stands for both. */
    private Optional<Opened> opened(String secret) {
        return jdbc.sql("""
                        SELECT coalesce(p.merged_into, p.id) AS contact_id
                        FROM contact.objection_link l LEFT JOIN contact.contact p ON p.id = l.contact_id
                        WHERE l.token_hash = ? AND l.company_id = ?
                        """)
                .params(Token.hash(secret), scope.required())
                .query(Opened.class)
                .optional();
    }

    private String company() {
        return profiles.current().map(CompanyProfile::name).orElse("Cette entreprise");
    }
}
