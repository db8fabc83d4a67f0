package fr.jalon.notification.domain;

import fr.jalon.account.Colleague;
import fr.jalon.account.Colleagues;
import fr.jalon.account.CompanyScope;
import fr.jalon.contact.Agenda;
import fr.jalon.contact.Agenda.Section;
import fr.jalon.notification.domain.MailPreferenceService.Wanted;
import fr.jalon.notification.domain.MemberMailService.Words;
import fr.jalon.notification.domain.PlanMailWording.Week;
import fr.jalon.retroplanning.MorningBegan;
import fr.jalon.retroplanning.PlanNews;
import fr.jalon.retroplanning.PlanNews.Briefing;
import fr.jalon.retroplanning.PlanNews.Due;
import fr.jalon.site.French;
import fr.jalon.site.SiteAddress;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What the morning brings: on Mondays the digest, on other working days (on Mondays too, for whoever has no digest) a
 * reminder. At most one mail a person and morning.
 */
@Component
class ReminderListener {

    private static final int A_WEEK = 7;

    private final CompanyScope scope;
    private final Colleagues colleagues;
    private final PlanNews news;
    private final Agenda agenda;
    private final MailPreferenceService preferences;
    private final MemberMailService mail;
    private final ReminderRepository reminded;
    private final PlanMailWording words;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ReminderListener(
            CompanyScope scope,
            Colleagues colleagues,
            PlanNews news,
            Agenda agenda,
            MailPreferenceService preferences,
            MemberMailService mail,
            ReminderRepository reminded,
            SiteAddress site,
            TransactionTemplate transaction,
            Clock clock) {
        this.scope = scope;
        this.colleagues = colleagues;
        this.news = news;
        this.agenda = agenda;
        this.preferences = preferences;
        this.mail = mail;
        this.reminded = reminded;
        this.words = new PlanMailWording(site);
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Each person in a transaction of their own; who cannot be told stops nobody else, and the morning is told again later: what
     * was written is not written twice. A morning that is heard on another day is over: the next one says what
     * still holds.
     */
    @Async
    @TransactionalEventListener(id = "notification.morning-began")
    void on(MorningBegan morning) {
        if (!morning.day().equals(today())) {
            return;
        }
        scope.runAs(morning.companyId(), () -> {
            List<RuntimeException> failures = new ArrayList<>();
            for (Colleague one : colleagues.of(morning.companyId())) {
                try {
                    transaction.executeWithoutResult(status -> remind(one.membershipId(), morning.day()));
                } catch (RuntimeException e) {
                    failures.add(e);
                }
            }
            if (!failures.isEmpty()) {
                RuntimeException first = failures.get(0);
                failures.stream().skip(1).forEach(first::addSuppressed);
                throw first;
            }
        });
    }

    private void remind(UUID membershipId, LocalDate day) {
        Wanted wanted = preferences.of(membershipId);
        if (day.getDayOfWeek() == DayOfWeek.MONDAY && wanted.digest()) {
            String cause = "digest " + membershipId + " " + day.get(IsoFields.WEEK_BASED_YEAR) + "-W"
                    + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
            mail.write(cause, membershipId, MailKind.DIGEST, endOf(day), () -> digest(membershipId, day));
        } else if (wanted.reminder()) {
            String cause = "reminder " + membershipId + " " + day;
            mail.write(
                    cause,
                    membershipId,
                    MailKind.REMINDER,
                    endOf(day.plusDays(A_WEEK)),
                    () -> reminder(membershipId, wanted.days()));
        }
    }

    private Optional<Words> digest(UUID membershipId, LocalDate monday) {
        Week week = Week.of(news.briefing(membershipId), agenda.until(Week.end(monday)), monday);
        if (week.isEmpty()) {
            return Optional.empty();
        }
        reminded.note(membershipId, matters(week.late(), week.due()), today());
        reminded.note(membershipId, MorningAgenda.matters(week.agenda()), today());
        return Optional.of(words.digest(week));
    }

    /** What is given to the person, and what it promised to people: soon due and not said yet, or late and not said for a week. */
    private Optional<Words> reminder(UUID membershipId, int days) {
        Briefing briefing = news.briefing(membershipId);
        if (!briefing.workingDay()) {
            return Optional.empty();
        }
        LocalDate today = today();
        Map<String, LocalDate> said = reminded.when(membershipId);
        List<Due> soon = briefing.actions().stream()
                .filter(due -> due.mine() && !due.late() && due.workingDays() <= days)
                .filter(due -> !said.containsKey(ReminderRepository.matter(due)))
                .toList();
        List<Due> late = briefing.actions().stream()
                .filter(due -> due.mine() && due.late())
                .filter(due -> !said.getOrDefault(ReminderRepository.matter(due), LocalDate.MIN)
                        .isAfter(today.minusDays(A_WEEK)))
                .toList();
        List<Section> own = MorningAgenda.toRemind(agenda.until(today), membershipId, today, said);
        if (soon.isEmpty() && late.isEmpty() && own.isEmpty()) {
            return Optional.empty();
        }
        reminded.note(membershipId, matters(soon, late), today);
        reminded.note(membershipId, MorningAgenda.matters(own), today);
        return Optional.of(words.reminder(soon, late, own));
    }

    private static List<String> matters(List<Due> one, List<Due> other) {
        return Stream.concat(one.stream(), other.stream())
                .map(ReminderRepository::matter)
                .toList();
    }

    private LocalDate today() {
        return clock.instant().atZone(French.PARIS).toLocalDate();
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(French.PARIS).toInstant();
    }
}
