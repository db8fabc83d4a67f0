package fr.jalon.cctp;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The dialogues on drafts of specifications that concern the company in scope. */
public interface Dialogues {

    /** Those that are open, of its trades and territory, or that it follows; the next to close first. */
    List<OpenDialogue> open(int limit);

    /**
     * For {@link DraftPublished}: the dialogue where the company is to be told of that version: of the first when it concerns its trades and
     * its territory, of each when it follows the dialogue, of none when it wants to hear nothing. Empty once it is closed.
     */
    Optional<OpenDialogue> toTell(UUID draftId, int number);

    /** For {@link ClosingExtended} and {@link DraftEnded}: the dialogue where the company follows it; empty else. */
    Optional<OpenDialogue> followed(UUID draftId);

    /** For {@link DraftEnded}: the contract that the draft renews, and since when its text is handed over; empty where either is none. */
    Optional<HandedOver> handedOver(UUID draftId);

    /**
     * A specification that lies at the purchasing platform.
     *
     * @param contract the running contract that it renews
     * @param on since when, in Paris
     */
    record HandedOver(UUID contract, LocalDate on) {}

    /**
     * A dialogue.
     *
     * @param authority by name
     * @param closesAt until when companies may react
     * @param version the latest, 1 at least
     * @param endingReason why it was withdrawn; empty where it was not
     * @param path of its page
     */
    record OpenDialogue(
            UUID id, String title, String authority, Instant closesAt, int version, String endingReason, String path) {}
}
