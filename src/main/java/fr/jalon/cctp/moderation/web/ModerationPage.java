package fr.jalon.cctp.moderation.web;

import fr.jalon.cctp.moderation.domain.Moderation;
import fr.jalon.cctp.reaction.domain.ReactionDetails;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A reaction before those who moderate.
 *
 * @param moderation how it is out of sight; null while everybody sees it
 * @param refusal why who looks cannot decide on it, null when they can
 */
public record ModerationPage(
        UUID draft,
        String title,
        ReactionDetails reaction,
        @Nullable Moderation moderation,
        @Nullable String refusal) {

    public String path() {
        return "/cctp/" + draft + "/remarques/" + reaction.id() + "/moderation";
    }
}
