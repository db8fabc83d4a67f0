package fr.jalon.retroplanning.web.page;

import java.util.List;

/**
 * What a feature shows on a page that is not its own.
 *
 * @param fragment of the feature's own template, {@code template :: fragment}; it is handed the content and the plan
 * @param content the feature's record
 * @param forms those that can be filled in there
 */
public record PagePart(String fragment, Record content, List<BlankForm> forms) {

    /** A form nobody has typed into yet. @param name in the model, where Spring looks for its fields and errors */
    public record BlankForm(String name, Record form) {}

    public PagePart {
        forms = List.copyOf(forms);
    }

    /** One without a form. */
    public PagePart(String fragment, Record content) {
        this(fragment, content, List.of());
    }
}
