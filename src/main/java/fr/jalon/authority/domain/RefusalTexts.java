package fr.jalon.authority.domain;

import fr.jalon.account.CompanyScope;
import fr.jalon.account.PersonalTextRows;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Why an authority is « pas pour nous ». */
@Component
class RefusalTexts extends PersonalTextRows {

    RefusalTexts(JdbcClient jdbc, CompanyScope scope) {
        super(jdbc, scope, List.of(new TextColumn("authority.refusal", "siren", "reason", 300, "siren")));
    }
}
