package fr.jalon.cctp.domain;

import java.util.List;
import java.util.UUID;

/** A clause as it is being written. @param version for the page that will send it back */
public record ClauseDetails(UUID id, ClauseWords said, List<UUID> origins, long version) {

    public ClauseDetails {
        origins = List.copyOf(origins);
    }

    /** Its words in paragraphs. */
    public List<String> paragraphs() {
        return Paragraphs.of(said.words());
    }
}
