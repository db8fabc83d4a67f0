package fr.jalon.cctp.reaction.domain;

import fr.jalon.cctp.anchoring.Anchor;
import fr.jalon.cctp.anchoring.Carried;
import fr.jalon.cctp.anchoring.Fate;
import fr.jalon.cctp.anchoring.Place;
import fr.jalon.cctp.anchoring.Revision;
import fr.jalon.cctp.domain.CriterionLine;
import fr.jalon.cctp.domain.PublishedText;
import fr.jalon.cctp.domain.VersionOutline;
import fr.jalon.cctp.domain.VersionOutline.Passage;
import fr.jalon.cctp.reaction.domain.ReactionPlace.Proposal;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Finds where reactions on one version stand in the next. Pure: it reads no base and changes none. */
final class ReactionCarrier {

    /** What stands around a passage and tells it from its look-alikes. */
    private static final int CONTEXT = 64;
    /** Under this a person should look at the place; see {@link Carried}. */
    static final double DOUBTFUL = 0.6;

    private final VersionOutline old;
    private final VersionOutline revised;
    private final Revision revision;
    private final Set<UUID> clauses = new HashSet<>();
    private final Set<UUID> criteria = new HashSet<>();
    private final String text;

    ReactionCarrier(PublishedText before, PublishedText after) {
        old = new VersionOutline(before.clauses());
        revised = new VersionOutline(after.clauses());
        revision = Revision.between(old.outline(), revised.outline());
        after.clauses().forEach(one -> clauses.add(one.id()));
        after.criteria().stream()
                .map(CriterionLine::id)
                .filter(Objects::nonNull)
                .forEach(criteria::add);
        text = old.outline().text();
    }

    /** The place in the next version. @param place in the one before */
    ReactionPlace carry(ReactionPlace place) {
        if (place.fate() == PlaceFate.ORPHAN || place.fate() == PlaceFate.LEFT) {
            return new ReactionPlace(null, null, null, null, place.fate(), 0, stillThere(place.proposals()));
        }
        if (place.criterion() != null) {
            return criteria.contains(place.criterion()) ? same(place) : orphan(List.of());
        }
        if (place.clause() == null) {
            return same(place);
        }
        return place.start() == null ? clause(place) : passage(place, place.clause(), place.start());
    }

    private static ReactionPlace same(ReactionPlace place) {
        return new ReactionPlace(
                place.clause(), place.criterion(), place.start(), place.length(), PlaceFate.KEPT, 1, List.of());
    }

    /** A clause keeps its id for life; of one that is gone, those that took it in are offered. */
    private ReactionPlace clause(ReactionPlace place) {
        UUID clause = Objects.requireNonNull(place.clause());
        if (clauses.contains(clause)) {
            return same(place);
        }
        return orphan(revision.clauses().stream()
                .filter(link -> clause.toString().equals(link.oldId()) && link.newId() != null)
                .map(link -> new Proposal(UUID.fromString(Objects.requireNonNull(link.newId())), 0, 0))
                .limit(3)
                .toList());
    }

    private ReactionPlace passage(ReactionPlace place, UUID clause, int start) {
        int from = old.wordsFrom(clause) + start;
        int to = from + Objects.requireNonNullElse(place.length(), 0);
        Carried carried = revision.carry(new Anchor(
                "",
                slice(from, to),
                slice(Math.max(0, from - CONTEXT), from),
                slice(to, Math.min(points(), to + CONTEXT)),
                from));
        List<Proposal> proposals = carried.proposals().stream()
                .map(one -> revised.passage(one))
                .map(one -> new Proposal(one.clause(), one.start(), one.length()))
                .toList();
        return Optional.ofNullable(carried.place())
                .map(found -> found(found, clause, carried, proposals))
                .orElseGet(() -> orphan(proposals));
    }

    private ReactionPlace found(Place found, UUID clause, Carried carried, List<Proposal> proposals) {
        Passage passage = revised.passage(found);
        boolean moved = !passage.clause().equals(clause);
        boolean reworded = carried.fate() == Fate.REWORDED || carried.fate() == Fate.MOVED_AND_REWORDED;
        PlaceFate fate = moved
                ? reworded ? PlaceFate.MOVED_AND_REWORDED : PlaceFate.MOVED
                : reworded ? PlaceFate.REWORDED : PlaceFate.KEPT;
        return new ReactionPlace(
                passage.clause(),
                null,
                passage.start(),
                passage.length(),
                fate,
                carried.confidence(),
                carried.confidence() < DOUBTFUL ? proposals : List.of());
    }

    private static ReactionPlace orphan(List<Proposal> proposals) {
        return new ReactionPlace(null, null, null, null, PlaceFate.ORPHAN, 0, proposals);
    }

    /** Offered places are of the version before: only whole clauses that are still there can be offered again. */
    private List<Proposal> stillThere(List<Proposal> proposals) {
        return proposals.stream()
                .filter(one -> clauses.contains(one.clause()))
                .map(one -> new Proposal(one.clause(), 0, 0))
                .distinct()
                .toList();
    }

    private int points() {
        return text.codePointCount(0, text.length());
    }

    private String slice(int from, int to) {
        return text.substring(text.offsetByCodePoints(0, from), text.offsetByCodePoints(0, Math.max(from, to)));
    }
}
