package fr.jalon.contact.domain;

import fr.jalon.account.CompanyScope;
import fr.jalon.account.PersonalTextRows;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The proofs of verdicts. */
@Component
class VerdictTexts extends PersonalTextRows {

    VerdictTexts(JdbcClient jdbc, CompanyScope scope) {
        super(jdbc, scope, List.of(new TextColumn("contact.verdict", "id", "proof", 1000, "siren")));
    }
}
