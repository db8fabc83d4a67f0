package fr.jalon.retroplanning.reminder.domain;

import fr.jalon.account.CompanyRounds;
import fr.jalon.contact.Agenda;
import fr.jalon.retroplanning.MorningBegan;
import fr.jalon.site.French;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells each company with plans or an agenda that a working morning has begun. If the process was down at that hour, it does so when
 * it is back the same day; mornings of earlier days are skipped.
 */
@Component
class MorningJob {

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final CompanyRounds rounds;
    private final Agenda agenda;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MorningJob(CompanyRounds rounds, Agenda agenda, JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.rounds = rounds;
        this.agenda = agenda;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** One transaction for each company: whatever happens to one, the others are told. */
    void begin() {
        LocalDate today = clock.instant().atZone(French.PARIS).toLocalDate();
        if (WEEKEND.contains(today.getDayOfWeek())) {
            return;
        }
        // After a failure the retry publishes to every company again; listeners write one mail all the same.
        rounds.run("The morning", company -> publish(company, today));
    }

    private void publish(UUID company, LocalDate today) {
        boolean follows =
                jdbc.sql("""
                        SELECT EXISTS (SELECT FROM retroplanning.plan
                                       WHERE company_id = ? AND abandoned_on IS NULL AND j_likely >= ?)
                        """).params(company, today).query(Boolean.class).single();
        if (follows || hasAgenda(today)) {
            events.publishEvent(new MorningBegan(company, today));
        }
    }

    /** Whether any mail of this week could speak of something. */
    private boolean hasAgenda(LocalDate today) {
        return agenda.until(today.plusDays(6)).stream()
                .flatMap(section -> section.entries().stream())
                .anyMatch(entry -> entry.tellFrom() != null);
    }
}
