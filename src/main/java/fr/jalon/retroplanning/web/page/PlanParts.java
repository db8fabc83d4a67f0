package fr.jalon.retroplanning.web.page;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the features show on a plan's page, each in its place.
 *
 * @param steps under the heading of a step
 * @param aside in the column beside the steps
 * @param notes how much a feature has to say about a line, by the line's key
 */
public record PlanParts(List<StepPart> steps, List<PagePart> aside, Map<String, String> notes) {

    /** @param step the key of the step it stands in */
    public record StepPart(String step, PagePart part) {}

    public PlanParts {
        steps = List.copyOf(steps);
        aside = List.copyOf(aside);
        notes = Map.copyOf(notes);
    }

    /** What several features show. */
    public static PlanParts together(List<PlanParts> all) {
        return new PlanParts(
                all.stream().flatMap(parts -> parts.steps().stream()).toList(),
                all.stream().flatMap(parts -> parts.aside().stream()).toList(),
                all.stream()
                        .flatMap(parts -> parts.notes().entrySet().stream())
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one + ", " + other)));
    }

    public List<PagePart> inStep(String key) {
        return steps.stream()
                .filter(part -> part.step().equals(key))
                .map(StepPart::part)
                .toList();
    }

    /** Every form on the page that a feature brought. */
    public Stream<PagePart.BlankForm> forms() {
        return Stream.concat(steps.stream().map(StepPart::part), aside.stream()).flatMap(part -> part.forms().stream());
    }
}
