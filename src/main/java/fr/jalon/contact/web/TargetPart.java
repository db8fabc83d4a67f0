package fr.jalon.contact.web;

import java.util.List;
import java.util.UUID;

/** What a feature adds to the card of a target: records of its own, each with the fragment that shows it. */
public interface TargetPart {

    /** @param me the membership of who looks */
    List<PlacedPart> of(TargetCard card, UUID me);

    /** Whether it is shown only when asked for: what one does not look at on every visit of the card costs nothing there. */
    default boolean isLater() {
        return false;
    }

    /**
     * One part of the card.
     *
     * @param place in which column
     * @param rank within the column, low ones above
     * @param fragment of the feature's own template, {@code template :: fragment}; it is handed the content and the card
     * @param content the feature's record
     */
    record PlacedPart(Place place, int rank, String fragment, Record content) {}

    /** The columns of the card. */
    enum Place {
        /** What to do next, over both columns. */
        TOP,
        /** What is known and what comes. */
        MAIN,
        /** People, and what goes with them. */
        ASIDE
    }
}
