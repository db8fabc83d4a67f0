package fr.jalon.cctp.domain;

import fr.jalon.authority.Authorities;
import fr.jalon.shared.Siren;
import fr.jalon.site.ConflictException;
import fr.jalon.site.NotFoundException;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds the draft that a buyer may work on: those of the authority bought for, and of those merged into it. */
@Component
class DraftAccess {

    private final DraftRepository drafts;
    private final Authorities authorities;
    private final Clock clock;

    DraftAccess(DraftRepository drafts, Authorities authorities, Clock clock) {
        this.drafts = drafts;
        this.authorities = authorities;
        this.clock = clock;
    }

    /** @throws NotFoundException for another authority's draft as for none */
    Draft find(UUID draftId, Buyer buyer) {
        return drafts.findById(draftId)
                .filter(draft -> ofBuyer(buyer).contains(draft.authority()))
                .orElseThrow(() -> new NotFoundException("draft " + draftId));
    }

    /** @throws ConflictException when its text does not change any more */
    Draft writable(UUID draftId, Buyer buyer) {
        Draft draft = find(draftId, buyer);
        DraftPolicy.whyNotWritten(draft.state(clock.instant())).ifPresent(why -> {
            throw new ConflictException(why, path(draftId));
        });
        return draft;
    }

    /** Under which SIRENs the drafts of a buyer's authority are kept. */
    Set<Siren> ofBuyer(Buyer buyer) {
        return authorities
                .together(List.of(buyer.authority()))
                .getOrDefault(buyer.authority(), Set.of(buyer.authority()));
    }

    static String path(UUID draftId) {
        return "/cctp/" + draftId;
    }
}
