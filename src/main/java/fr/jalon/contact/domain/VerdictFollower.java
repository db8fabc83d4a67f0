package fr.jalon.contact.domain;

import fr.jalon.account.CompanyScope;
import fr.jalon.authority.RowFollower;
import fr.jalon.site.French;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Verdicts follow when their authority is merged; of all that were given, the last one counts. */
@Component
class VerdictFollower extends RowFollower {

    VerdictFollower(JdbcClient jdbc, CompanyScope scope) {
        super("contact.verdict", jdbc, scope);
    }

    @Override
    public String kind() {
        return "verdict";
    }

    @Override
    public String counted(long number) {
        return French.count(number, "verdict", "verdicts");
    }
}
