package fr.jalon.scheduling.domain;

import fr.jalon.scheduling.engine.template.Template;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A template of the company, as its people see it.
 *
 * @param published the newest version, which new plans follow; null before the first
 * @param draft what is being written; null when nothing is
 * @param retiredAt since when no new plan follows it any more; null while it is in service
 */
public record CompanyTemplate(
        String key,
        @Nullable Template published,
        @Nullable Draft draft,
        @Nullable Instant retiredAt) {

    /**
     * The next version, being written.
     *
     * @param edit another number after each change, as no other draft ever had: a page sends it back to tell what it has not
     *     seen
     * @param by the membership that changed it last
     */
    public record Draft(Template template, int edit, java.util.UUID by) {}

    /** The name people know it by: the published one's, or the draft's before the first publication. */
    public String name() {
        if (published != null) {
            return published.name();
        }
        return draft == null ? key : draft.template().name();
    }

    public boolean isRetired() {
        return retiredAt != null;
    }

    public String path() {
        return "/modeles/" + key;
    }
}
