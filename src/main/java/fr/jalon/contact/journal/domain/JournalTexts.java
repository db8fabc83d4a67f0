package fr.jalon.contact.journal.domain;

import fr.jalon.account.CompanyScope;
import fr.jalon.account.PersonalTextRows;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The titles of notices, and the documents that were handed over. */
@Component
class JournalTexts extends PersonalTextRows {

    private static final String OF_EXCHANGE =
            "(SELECT i.siren FROM contact.interaction i WHERE i.id = t.interaction_id)";

    JournalTexts(JdbcClient jdbc, CompanyScope scope) {
        super(
                jdbc,
                scope,
                List.of(
                        new TextColumn("contact.notice", "id", "title", 300, "siren"),
                        new TextColumn("contact.handed_over", "interaction_id", "documents", 1000, OF_EXCHANGE)));
    }
}
