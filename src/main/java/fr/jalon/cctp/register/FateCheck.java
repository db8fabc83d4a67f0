package fr.jalon.cctp.register;

import java.util.List;
import java.util.UUID;

/**
 * What buyers have published of the fate of reactions, contributed as a bean by whoever keeps it. Where there is none, no reaction has a
 * fate.
 */
public interface FateCheck {

    /** Reactions that stand and have no published fate that settles them: with one of them a draft is not handed over. */
    List<UUID> unsettled(UUID draftId);

    /** All that was ever published, the oldest first. */
    List<PublishedFate> published(UUID draftId);
}
