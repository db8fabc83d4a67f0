package fr.jalon.contact.freshness.web;

import fr.jalon.authority.Priority;
import fr.jalon.contact.Rechecks;
import fr.jalon.contact.domain.ContactDetails;
import fr.jalon.contact.domain.Freshness;
import fr.jalon.contact.freshness.domain.RecheckQueries;
import fr.jalon.contact.freshness.domain.RecheckQueries.Week;
import fr.jalon.contact.web.AuthorityNames;
import fr.jalon.contact.web.FreshnessWording;
import fr.jalon.shared.Siren;
import fr.jalon.site.French;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The week's people in words, for every page that shows them. */
@Component
class WeekRechecks implements Rechecks {

    private final RecheckQueries recheckQueries;
    private final AuthorityNames names;

    WeekRechecks(RecheckQueries recheckQueries, AuthorityNames names) {
        this.recheckQueries = recheckQueries;
        this.names = names;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Recheck> ofWeek() {
        return of(recheckQueries.week());
    }

    List<Recheck> of(Week week) {
        if (week.toDo().isEmpty()) {
            return List.of();
        }
        Map<Siren, String> called =
                names.of(week.toDo().stream().map(ContactDetails::authority).toList());
        return week.toDo().stream()
                .map(one -> new Recheck(
                        one.id(),
                        one.name(),
                        one.facts().position(),
                        String.valueOf(called.get(one.authority())),
                        FreshnessWording.of(one, Freshness.of(one, week.today()), week.today()),
                        reason(one, week),
                        one.facts().email(),
                        one.facts().phone(),
                        one.path() + "/verification"))
                .toList();
    }

    private static String reason(ContactDetails one, Week week) {
        String priority = week.priorities().get(one.authority()) == Priority.HIGH ? "cible de priorité haute" : "";
        LocalDate j = week.nextJ().get(one.authority());
        String next = j == null ? "" : "J " + French.distance(week.today(), j);
        return priority.isEmpty() || next.isEmpty() ? priority + next : priority + ", " + next;
    }
}
