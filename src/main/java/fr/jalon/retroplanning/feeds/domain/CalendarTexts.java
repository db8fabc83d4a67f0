package fr.jalon.retroplanning.feeds.domain;

import fr.jalon.account.CompanyScope;
import fr.jalon.account.PersonalTextRows;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What calendars were told last; they are told anew when they ask. */
@Component
class CalendarTexts extends PersonalTextRows {

    private static final int TITLE = 1000;
    private static final String OF_PLAN = "(SELECT p.authority_siren FROM retroplanning.plan p WHERE p.id = t.plan_id)";

    CalendarTexts(JdbcClient jdbc, CompanyScope scope) {
        super(
                jdbc,
                scope,
                List.of(
                        new TextColumn("retroplanning.calendar_entry", "plan_id", "title", TITLE, OF_PLAN),
                        new TextColumn("retroplanning.calendar_feed", "id", "name", 80, NONE)));
    }
}
