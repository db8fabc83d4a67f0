package fr.jalon.notification.plan;

import fr.jalon.notification.domain.StoppableMail.Words;
import fr.jalon.notification.plan.PlanLetters.Week;
import fr.jalon.retroplanning.PlanNews;
import fr.jalon.site.French;
import fr.jalon.site.SiteAddress;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The digest as it would be written now. Nothing is sent, and nothing counts as told. */
@Component
public class DigestPreview {

    private final PlanNews news;
    private final PlanLetters words;
    private final Clock clock;

    DigestPreview(PlanNews news, SiteAddress site, Clock clock) {
        this.news = news;
        this.words = new PlanLetters(site);
        this.clock = clock;
    }

    /** Empty when there would be nothing to say. */
    public Optional<Words> now(UUID membershipId) {
        return Optional.of(Week.of(
                        news.briefing(membershipId),
                        clock.instant().atZone(French.PARIS).toLocalDate()))
                .filter(week -> !week.isEmpty())
                .map(words::digest);
    }
}
