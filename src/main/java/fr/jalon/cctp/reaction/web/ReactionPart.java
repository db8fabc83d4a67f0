package fr.jalon.cctp.reaction.web;

import fr.jalon.account.SignedIn;
import java.util.Map;
import java.util.UUID;

/** What a feature shows beneath reactions on the reading page and on their company's own page, contributed as a bean. */
public interface ReactionPart {

    /**
     * What there is of a dialogue, by reaction. One statement at most: the page makes few.
     *
     * @param me who looks
     */
    Map<UUID, PlacedPart> of(UUID draftId, SignedIn me);

    /**
     * One part.
     *
     * @param fragment of the feature's own template, {@code template :: fragment}; it is handed the content
     * @param content the feature's record
     */
    record PlacedPart(String fragment, Record content) {}
}
