package fr.jalon.cctp.web;

import fr.jalon.cctp.domain.Buyer;
import fr.jalon.cctp.domain.DraftDetails;
import fr.jalon.cctp.domain.DraftQueries;
import fr.jalon.cctp.domain.NeutralityService;
import fr.jalon.cctp.domain.PublishingService;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the pages of a draft together. */
@Component
class ProjectPageAssembler {

    private final DraftQueries draftQueries;
    private final NeutralityService neutrality;
    private final PublishingService publishing;
    private final Clock clock;

    ProjectPageAssembler(
            DraftQueries draftQueries, NeutralityService neutrality, PublishingService publishing, Clock clock) {
        this.draftQueries = draftQueries;
        this.neutrality = neutrality;
        this.publishing = publishing;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public ProjectPage page(UUID draftId, Buyer buyer) {
        DraftDetails draft = draftQueries.ofBuyer(draftId, buyer);
        return ProjectPage.of(
                draft,
                draftQueries.clauses(draft),
                draftQueries.criteria(draft),
                publishing.missing(draftId, buyer),
                neutrality.points(draft).stream()
                        .filter(NeutralityService.Point::isOpen)
                        .count(),
                clock.instant());
    }
}
