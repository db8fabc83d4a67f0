package fr.jalon.cctp.domain;

import fr.jalon.shared.Uuid7;
import fr.jalon.site.AdvisoryLocks;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes the award criteria of a draft, all at once. */
@Service
@Transactional
public class CriterionService {

    /**
     * A criterion and its parts as typed.
     *
     * @param id null for a new one
     */
    public record Typed(@Nullable UUID id, String name, int weight, List<Typed> parts) {

        public Typed {
            parts = List.copyOf(parts);
        }
    }

    private final CriterionRepository criteria;
    private final DraftAccess access;
    private final AdvisoryLocks locks;
    private final Clock clock;

    CriterionService(CriterionRepository criteria, DraftAccess access, AdvisoryLocks locks, Clock clock) {
        this.criteria = criteria;
        this.access = access;
        this.locks = locks;
        this.clock = clock;
    }

    /** These are the criteria from now on; those not named any more are gone. @param notation how offers are marked, null for unsaid */
    public void write(UUID draftId, Buyer buyer, List<Typed> typed, @Nullable String notation) {
        access.writable(draftId, buyer).mark(notation);
        locks.lock("cctp criteria", draftId);
        List<Criterion> before = criteria.findByDraftIdOrderByPlace(draftId);
        List<UUID> kept = typed.stream()
                .flatMap(one -> Stream.concat(Stream.of(one), one.parts().stream()))
                .map(Typed::id)
                .toList();
        before.stream()
                .filter(one -> !kept.contains(one.id()))
                .sorted((one, other) ->
                        Boolean.compare(other.parentId() != null, one.parentId() != null)) // parts first
                .forEach(criteria::delete);
        criteria.flush();
        int place = 0;
        for (Typed one : typed) {
            UUID id = say(before, draftId, null, place++, one);
            for (Typed part : one.parts()) {
                say(before, draftId, id, place++, part);
            }
        }
    }

    private UUID say(List<Criterion> before, UUID draftId, @Nullable UUID parent, int place, Typed typed) {
        Criterion known = before.stream()
                .filter(one -> one.id().equals(typed.id()))
                .findFirst()
                .orElse(null);
        if (known != null) {
            known.say(place, typed.name(), typed.weight());
            return known.id();
        }
        return criteria.save(new Criterion(Uuid7.next(clock), draftId, parent, place, typed.name(), typed.weight()))
                .id();
    }
}
