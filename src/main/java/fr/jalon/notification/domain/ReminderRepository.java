package fr.jalon.notification.domain;

import fr.jalon.account.CompanyScope;
import fr.jalon.contact.Agenda.Entry;
import fr.jalon.retroplanning.PlanNews.Due;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What each person has been reminded of. An action that moves to another day is another matter. */
@Component
class ReminderRepository {

    private final JdbcClient jdbc;
    private final CompanyScope scope;

    ReminderRepository(JdbcClient jdbc, CompanyScope scope) {
        this.jdbc = jdbc;
        this.scope = scope;
    }

    /** When each of these was last said, by matter. */
    Map<String, LocalDate> when(UUID membershipId) {
        record Said(String matter, LocalDate toldOn) {}
        return jdbc
                .sql("SELECT matter, told_on FROM notification.told WHERE membership_id = ? AND company_id = ?")
                .params(membershipId, scope.required())
                .query(Said.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Said::matter, Said::toldOn));
    }

    void note(UUID membershipId, Collection<String> matters, LocalDate today) {
        for (String matter : matters) {
            jdbc.sql("""
                            INSERT INTO notification.told (membership_id, matter, company_id, told_on)
                            VALUES (?, ?, ?, ?) ON CONFLICT (membership_id, matter) DO UPDATE SET told_on = excluded.told_on
                            """).params(membershipId, matter, scope.required(), today).update();
        }
    }

    /** Late or not, an entry on another day is another matter. */
    static String matter(Entry entry) {
        return entry.anchor() + " " + entry.on();
    }

    static String matter(Due due) {
        return (due.late() ? "late " : "soon ") + due.planId() + " " + due.key() + (due.late() ? "" : " " + due.due());
    }
}
