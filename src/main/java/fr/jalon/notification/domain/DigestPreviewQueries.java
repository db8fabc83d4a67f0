package fr.jalon.notification.domain;

import fr.jalon.contact.Agenda;
import fr.jalon.notification.domain.MemberMailService.Words;
import fr.jalon.notification.domain.PlanMailWording.Week;
import fr.jalon.retroplanning.PlanNews;
import fr.jalon.site.French;
import fr.jalon.site.SiteAddress;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The digest as it would be written now. Nothing is sent, and nothing counts as told. */
@Component
public class DigestPreviewQueries {

    private final PlanNews news;
    private final Agenda agenda;
    private final PlanMailWording words;
    private final Clock clock;

    DigestPreviewQueries(PlanNews news, Agenda agenda, SiteAddress site, Clock clock) {
        this.news = news;
        this.agenda = agenda;
        this.words = new PlanMailWording(site);
        this.clock = clock;
    }

    /** Empty when there would be nothing to say. */
    public Optional<Words> now(UUID membershipId) {
        LocalDate today = clock.instant().atZone(French.PARIS).toLocalDate();
        // On Saturdays and Sundays, preview the coming week.
        LocalDate day = today.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0
                ? today
                : today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        return Optional.of(Week.of(news.briefing(membershipId), agenda.until(Week.end(day)), day))
                .filter(week -> !week.isEmpty())
                .map(words::digest);
    }
}
