package fr.jalon.retroplanning.method;

import fr.jalon.retroplanning.engine.template.Template;
import org.jspecify.annotations.Nullable;

/**
 * A template of the company, as its people see it.
 *
 * @param published the newest version plans may be laid by; null before the first
 * @param draft what is being written; null when nothing is
 */
public record Method(
        String key, @Nullable Template published, @Nullable Draft draft) {

    /**
     * The next version, being written.
     *
     * @param edit rises with each change of it: a page sends it back to tell what it has not seen
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

    public String path() {
        return "/modeles/" + key;
    }
}
