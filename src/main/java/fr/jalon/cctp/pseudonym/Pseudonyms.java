package fr.jalon.cctp.pseudonym;

import java.util.Optional;
import java.util.UUID;

/** Who somebody is within one dialogue, for whoever knows the company: its own people alone. */
public interface Pseudonyms {

    /**
     * The id of a company in a dialogue, always the same there and in no other. Makes the dialogue's key where there is none yet.
     *
     * @throws KeyUnavailableException when the key of the installation is missing or is not the one that sealed this dialogue's
     */
    UUID participant(UUID draftId, UUID companyId);

    /** The same where the dialogue has a key; empty where nobody has spoken yet, or it is archived: then nobody can say any more. */
    Optional<UUID> participantIfAny(UUID draftId, UUID companyId);

    /** Deletes the key: from then on nobody can say who a participant was. */
    void archive(UUID draftId);
}
