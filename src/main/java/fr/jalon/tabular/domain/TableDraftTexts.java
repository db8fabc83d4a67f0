package fr.jalon.tabular.domain;

import fr.jalon.account.CompanyScope;
import fr.jalon.account.PersonalTextRows;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The names of files on their way. The files themselves go by themselves, within a day. */
@Component
class TableDraftTexts extends PersonalTextRows {

    TableDraftTexts(JdbcClient jdbc, CompanyScope scope) {
        super(
                jdbc,
                scope,
                List.of(
                        new TextColumn("tabular.draft", "id", "file_name", 150, NONE),
                        new TextColumn("tabular.draft", "id", "outcome", 1000, NONE)));
    }
}
