package fr.jalon.scheduling.engine.template;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Versions that no new plan follows, for the plans made with them, which keep theirs until somebody accepts the next. Keys are
 * the same in every version, so that nothing done with a line is lost on the way.
 */
final class FormerTemplates {

    /** What the second version brought: reading the requirements, writing the offer, fairs beside demonstrations. */
    private static final Set<String> SINCE_SECOND =
            Set.of(ProspectionStep.FAIR, PublicityStep.REQUIREMENTS, PublicityStep.WRITING);

    private FormerTemplates() {}

    /** The first version of a template, by what its second one changed. */
    static Template first(Template second) {
        return new Template(
                second.key(),
                1,
                second.name(),
                second.adviceOnJ(),
                second.steps().stream().map(FormerTemplates::first).toList(),
                second.legalMinimum());
    }

    private static Step first(Step second) {
        List<Line> lines = second.lines().stream()
                .filter(line -> !SINCE_SECOND.contains(line.key()))
                .map(FormerTemplates::first)
                .toList();
        return second.with(lines);
    }

    private static Line first(Line second) {
        Set<String> after = new HashSet<>(second.after());
        after.removeAll(SINCE_SECOND);
        return second.key().equals(ProspectionStep.INVITE)
                ? ProspectionStep.oneInvitation(second)
                : second.after(after);
    }
}
