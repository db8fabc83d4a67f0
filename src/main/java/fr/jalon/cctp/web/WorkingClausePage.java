package fr.jalon.cctp.web;

import fr.jalon.cctp.domain.ClauseWords;
import fr.jalon.cctp.domain.DraftDetails;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A clause in its form. @param current what a colleague has written meanwhile; null where nobody has */
public record WorkingClausePage(
        DraftDetails draft, UUID clause, @Nullable ClauseWords current) {

    public String path() {
        return draft.projectPath() + "/clauses/" + clause;
    }
}
