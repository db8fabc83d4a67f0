package fr.jalon.retroplanning.discussion.domain;

import fr.jalon.account.CompanyScope;
import fr.jalon.account.PersonalTextRows;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What colleagues say about plans, and the names of the files beside them. The files themselves are not read. */
@Component
class DiscussionTexts extends PersonalTextRows {

    private static final String OF_PLAN = "(SELECT p.authority_siren FROM retroplanning.plan p WHERE p.id = t.plan_id)";

    DiscussionTexts(JdbcClient jdbc, CompanyScope scope) {
        super(
                jdbc,
                scope,
                List.of(
                        new TextColumn("retroplanning.comment", "id", "body", 2000, OF_PLAN),
                        new TextColumn("retroplanning.attachment", "id", "name", 150, OF_PLAN)));
    }
}
