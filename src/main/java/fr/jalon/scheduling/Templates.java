package fr.jalon.scheduling;

import fr.jalon.scheduling.engine.template.Template;
import fr.jalon.scheduling.engine.template.TemplateId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The templates that plans of the company in scope may follow: Jalon's, then its own. */
public interface Templates {

    /** A published version; empty when there is no such one. */
    Optional<Template> find(TemplateId id);

    /** The version a plan follows. @throws IllegalStateException when it is gone, which cannot be */
    Template of(TemplateId id);

    /** The newest version of one template, by key; without a company in scope, of those that Jalon brings along. */
    Optional<Template> newest(String key);

    /** What a new plan may follow: the newest version of each in service, Jalon's first. */
    List<Template> choices();

    /** Whether it is one of the company's own that was taken out of service. */
    boolean isRetired(String key);

    /** Every published version of one template, the newest first. */
    List<Template> versions(String key);

    /**
     * The title of a line by its key, also of one that only other versions or other templates have: these are read at the
     * first such line, once, in the transaction of who asks.
     */
    Function<String, String> titles(TemplateId followed);
}
