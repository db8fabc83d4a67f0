package fr.jalon.cctp.domain;

import fr.jalon.cctp.ClosingExtended;
import fr.jalon.cctp.DraftEnded;
import fr.jalon.shared.Uuid7;
import fr.jalon.site.ConflictException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes what a draft says of itself. Another authority's is not found; one that is finished changes no more. */
@Service
@Transactional
public class DraftService {

    private final DraftRepository drafts;
    private final WorkingClauseRepository clauses;
    private final DraftAccess access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DraftService(
            DraftRepository drafts,
            WorkingClauseRepository clauses,
            DraftAccess access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.drafts = drafts;
        this.clauses = clauses;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /** A draft with its first clauses. @param words none for an empty page. @return its id */
    public UUID create(Buyer buyer, DraftFacts facts, List<ClauseWords> words) {
        Instant now = clock.instant();
        Draft draft = drafts.save(new Draft(Uuid7.next(clock), buyer, facts, now));
        for (int i = 0; i < words.size(); i++) {
            clauses.save(new WorkingClause(Uuid7.next(clock), draft.id(), i, words.get(i), buyer.membership(), now));
        }
        return draft.id();
    }

    /** @param seen the version of the form, null when it sent none */
    public void describe(UUID draftId, Buyer buyer, DraftFacts facts, @Nullable Long seen) {
        writable(draftId, buyer, seen).describe(facts);
    }

    /** @param words null for unsaid */
    public void mark(UUID draftId, Buyer buyer, @Nullable String words) {
        access.writable(draftId, buyer).mark(words);
    }

    /** Who signs off for the purchasing platform; null for nobody yet. */
    public void secondBuyer(UUID draftId, Buyer buyer, @Nullable String name, @Nullable String email) {
        access.writable(draftId, buyer).secondBuyer(name, email);
    }

    /**
     * Until when companies may react. Once published it only becomes later, and {@link fr.jalon.cctp.ClosingExtended} tells them.
     *
     * @throws ConflictException with the reason of {@link DraftPolicy#whyNotClosedAt}
     */
    public void closeAt(UUID draftId, Buyer buyer, Instant end) {
        Draft draft = access.writable(draftId, buyer);
        Instant before = draft.published() == 0 ? null : draft.closesAt();
        DraftPolicy.whyNotClosedAt(end, before, clock.instant()).ifPresent(why -> {
            throw new ConflictException(why, DraftAccess.path(draftId));
        });
        draft.closeAt(end);
        if (before != null && end.isAfter(before)) {
            drafts.flush();
            events.publishEvent(new ClosingExtended(draftId));
        }
    }

    /** Takes the draft back, for good. @param reason shown to everybody */
    public void withdraw(UUID draftId, Buyer buyer, String reason) {
        access.writable(draftId, buyer).finish(Ending.WITHDRAWN, reason, clock.instant());
        drafts.flush();
        events.publishEvent(new DraftEnded(draftId, true));
    }

    /**
     * The text as it was published last goes to the purchasing platform, for good. Whether every reaction has a fate and somebody has
     * signed is for the caller to know.
     *
     * @throws ConflictException while companies may react, and when nothing was published
     */
    public void handOver(UUID draftId, Buyer buyer) {
        Draft draft = access.writable(draftId, buyer);
        DraftPolicy.whyNotHandedOver(draft.state(clock.instant())).ifPresent(why -> {
            throw new ConflictException(why, DraftAccess.path(draftId));
        });
        draft.finish(Ending.FINAL, null, clock.instant());
        drafts.flush();
        events.publishEvent(new DraftEnded(draftId, false));
    }

    private Draft writable(UUID draftId, Buyer buyer, @Nullable Long seen) {
        Draft draft = access.writable(draftId, buyer);
        if (!draft.isVersion(seen)) {
            throw new ConflictException(
                    "Un collègue a modifié ce projet depuis que vous l’avez ouvert.", DraftAccess.path(draftId));
        }
        return draft;
    }
}
