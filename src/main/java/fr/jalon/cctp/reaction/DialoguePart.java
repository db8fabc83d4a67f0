package fr.jalon.cctp.reaction;

import fr.jalon.cctp.domain.DialogueSummary;
import fr.jalon.cctp.domain.PublishedText;
import fr.jalon.cctp.reaction.ReactionPart.PlacedPart;
import fr.jalon.cctp.reaction.domain.ReactionDetails;
import java.util.List;
import java.util.Optional;

/** What a feature shows at the head of the reading page, contributed as a bean. */
public interface DialoguePart {

    /**
     * What there is to show; empty for nothing. Two statements at most: the page makes few.
     *
     * @param text the version that is read
     * @param said what everybody may read of it
     */
    Optional<PlacedPart> of(DialogueSummary dialogue, PublishedText text, List<ReactionDetails> said);
}
