package fr.jalon.cctp.reaction.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A reaction as everybody reads it.
 *
 * @param number of the version that it was said of
 * @param target as it was said
 * @param place in the version that is read
 * @param withdrawnOn null while it stands
 * @param hiddenReason null while everybody sees it
 * @param additions what its author added since, the oldest first
 * @param files the oldest first
 * @param thread the reaction that this one was joined to; null for none
 * @param ratings what others said of it
 * @param receipt the fingerprint that its author was given
 */
public record ReactionDetails(
        UUID id,
        int number,
        Participant by,
        ReactionKind kind,
        ReactionTarget target,
        ReactionPlace place,
        String words,
        @Nullable String wording,
        Cost cost,
        Strength strength,
        LocalDate saidOn,
        @Nullable LocalDate withdrawnOn,
        @Nullable String hiddenReason,
        List<String> additions,
        List<AttachedFile> files,
        @Nullable UUID thread,
        Ratings ratings,
        String receipt,
        long version) {

    /** A file beside it. */
    public record AttachedFile(UUID id, String name, long bytes) {}

    /**
     * What others said of it.
     *
     * @param met how many find that the version of the day meets it
     * @param notMet how many find that it does not
     */
    public record Ratings(int must, int should, int nice, int met, int notMet) {

        public static final Ratings NONE = new Ratings(0, 0, 0, 0, 0);
    }

    public ReactionDetails {
        additions = List.copyOf(additions);
        files = List.copyOf(files);
    }

    /** Whether its words are to be read. */
    public boolean isShown() {
        return withdrawnOn == null && hiddenReason == null;
    }
}
