package fr.jalon.cctp.web;

import fr.jalon.cctp.domain.Buyer;
import fr.jalon.cctp.domain.ClauseDetails;
import fr.jalon.cctp.domain.CriterionLine;
import fr.jalon.cctp.domain.DraftDetails;
import fr.jalon.cctp.domain.DraftQueries;
import fr.jalon.cctp.domain.NeutralityService;
import fr.jalon.cctp.domain.PublishingService;
import java.time.Clock;
import java.util.List;
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
        List<ClauseDetails> clauses = draftQueries.clauses(draft);
        List<CriterionLine> criteria = draftQueries.criteria(draft);
        return ProjectPage.of(
                draft,
                clauses,
                criteria,
                publishing.missing(draft, clauses, criteria),
                neutrality.points(draft).stream()
                        .filter(NeutralityService.Point::isOpen)
                        .count(),
                clock.instant());
    }
}
