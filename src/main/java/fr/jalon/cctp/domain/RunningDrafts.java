package fr.jalon.cctp.domain;

import fr.jalon.account.SignedIn;
import fr.jalon.cctp.DraftRef;
import fr.jalon.cctp.Drafts;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers other modules about drafts. */
@Component
@Transactional(readOnly = true)
class RunningDrafts implements Drafts {

    private static final int LIMIT = 50;

    private final DraftQueries draftQueries;
    private final Clock clock;

    RunningDrafts(DraftQueries draftQueries, Clock clock) {
        this.draftQueries = draftQueries;
        this.clock = clock;
    }

    @Override
    public List<DraftRef> running(SignedIn buyer) {
        return draftQueries.ofBuyer(Buyer.of(buyer), LIMIT).stream()
                .filter(draft -> draft.state().isRunning())
                .map(draft -> new DraftRef(
                        draft.title(),
                        draft.state().label(),
                        draft.state().tone(),
                        DraftWording.when(draft, clock.instant()),
                        draft.projectPath()))
                .toList();
    }
}
