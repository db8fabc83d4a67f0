package fr.jalon.cctp.reaction.domain;

import fr.jalon.cctp.domain.PublishedText;
import fr.jalon.cctp.domain.VersionFollower;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reactions follow to the next version: each gets its place there, or none, in the transaction that publishes it. */
@Component
class ReactionFollower implements VersionFollower {

    private final ReactionQueries reactionQueries;
    private final ReactionPlaces places;

    ReactionFollower(ReactionQueries reactionQueries, ReactionPlaces places) {
        this.reactionQueries = reactionQueries;
        this.places = places;
    }

    @Override
    public void follow(PublishedText before, PublishedText after) {
        List<ReactionDetails> all = reactionQueries.of(before.draftId(), before.number());
        if (!all.isEmpty()) {
            ReactionCarrier carrier = new ReactionCarrier(before, after);
            places.write(
                    after.number(),
                    all.stream()
                            .map(one -> new ReactionPlaces.Placed(one.id(), carrier.carry(one.place())))
                            .toList());
        }
    }
}
