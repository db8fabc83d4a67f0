package fr.jalon.cctp.domain;

import fr.jalon.account.SignedIn;
import fr.jalon.cctp.DraftDuty;
import fr.jalon.cctp.DraftRef;
import fr.jalon.cctp.Drafts;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers other modules about drafts. */
@Component
@Transactional(readOnly = true)
class RunningDrafts implements Drafts {

    private static final int LIMIT = 50;

    private final DraftQueries draftQueries;
    private final List<DraftDuties> duties;
    private final Clock clock;

    RunningDrafts(DraftQueries draftQueries, List<DraftDuties> duties, Clock clock) {
        this.draftQueries = draftQueries;
        this.duties = List.copyOf(duties);
        this.clock = clock;
    }

    @Override
    public List<DraftRef> running(SignedIn buyer) {
        List<DraftDetails> running = draftQueries.ofBuyer(Buyer.of(buyer), LIMIT).stream()
                .filter(draft -> draft.state().isRunning())
                .toList();
        List<Map<UUID, DraftDuty>> waiting = running.isEmpty()
                ? List.of()
                : duties.stream().map(one -> one.of(running, buyer)).toList();
        return running.stream()
                .map(draft -> new DraftRef(
                        draft.title(),
                        draft.state().label(),
                        draft.state().tone(),
                        DraftWording.when(draft, clock.instant()),
                        draft.projectPath(),
                        waiting.stream()
                                .flatMap(one -> Stream.ofNullable(one.get(draft.id())))
                                .toList()))
                .toList();
    }
}
