package fr.jalon.retroplanning.reminder.domain;

import fr.jalon.account.Companies;
import fr.jalon.account.CompanyScope;
import fr.jalon.contact.Agenda;
import fr.jalon.retroplanning.MorningBegan;
import fr.jalon.site.French;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells each company with plans or an agenda that a working morning has begun. If the process was down at that hour, it does so when
 * it is back the same day; mornings of earlier days are skipped.
 */
@Component
class MorningJob {

    private static final Logger LOG = LoggerFactory.getLogger(MorningJob.class);
    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final Companies companies;
    private final CompanyScope scope;
    private final Agenda agenda;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MorningJob(
            Companies companies,
            CompanyScope scope,
            Agenda agenda,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.companies = companies;
        this.scope = scope;
        this.agenda = agenda;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /** One transaction for each company: whatever happens to one, the others are told. */
    void begin() {
        LocalDate today = clock.instant().atZone(French.PARIS).toLocalDate();
        if (WEEKEND.contains(today.getDayOfWeek())) {
            return;
        }
        RuntimeException failure = null;
        for (UUID company : companies.ids()) {
            try {
                scope.runAs(company, () -> transaction.executeWithoutResult(status -> publish(company, today)));
            } catch (RuntimeException e) {
                LOG.error("The morning of company {} could not be told", company, e);
                failure = e;
            }
        }
        if (failure != null) {
            throw failure; // the retry publishes to every company again; listeners write one mail all the same
        }
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
