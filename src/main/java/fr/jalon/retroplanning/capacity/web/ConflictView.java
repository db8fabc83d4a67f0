package fr.jalon.retroplanning.capacity.web;

import fr.jalon.retroplanning.capacity.domain.ReliefService;
import fr.jalon.retroplanning.web.page.LoadWording;
import fr.jalon.retroplanning.web.page.MinutesWording;
import fr.jalon.scheduling.engine.load.Bottleneck;
import fr.jalon.scheduling.engine.load.Conflict;
import fr.jalon.scheduling.engine.load.Member;
import fr.jalon.scheduling.engine.load.Overload;
import fr.jalon.scheduling.engine.load.PlanWork;
import fr.jalon.scheduling.engine.load.Remedy;
import fr.jalon.scheduling.engine.load.Remedy.Step;
import fr.jalon.scheduling.engine.load.WorkItem.Part;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An overload with its actions and what would solve it, as shown.
 *
 * @param id of the section in the page
 * @param monday of the week
 * @param member the overloaded, null for what is nobody's
 * @param acts the longest, or all of them
 * @param more how many further actions that week has
 * @param path of the week in all detail
 * @param verdict what to make of it, in one sentence
 * @param hopeless whether it is proved that nothing mild helps
 * @param seen versions of the plans named here, by id: what somebody knows who clicks
 */
public record ConflictView(
        String id,
        LocalDate monday,
        @Nullable UUID member,
        String title,
        String over,
        List<WeekAct> acts,
        int more,
        String path,
        String verdict,
        boolean hopeless,
        List<Measure> measures,
        String seen) {

    /**
     * One way out.
     *
     * @param code what tells it from the others
     * @param allowed whether the reader may do it with one click
     */
    public record Measure(String label, String note, String code, boolean primary, boolean allowed) {}

    /** @param path of the week in all detail @param shown how many actions and plans are named at most */
    static ConflictView of(Conflict conflict, LoadPage.Reader reader, String path, int shown) {
        Overload over = conflict.overload();
        List<Part> parts = over.parts().subList(0, Math.min(shown, over.parts().size()));
        Member member = over.member();
        return new ConflictView(
                LoadWording.anchor(over),
                over.week().monday(),
                member == null ? null : member.id(),
                LoadWording.title(over),
                MinutesWording.words(over.excess()) + " de trop",
                parts.stream().map(WeekAct::of).toList(),
                over.parts().size() - parts.size(),
                path,
                verdict(conflict, shown),
                conflict.proof() != null,
                conflict.remedies().stream()
                        .map(remedy -> new Measure(
                                LoadWording.label(remedy),
                                LoadWording.note(remedy),
                                ReliefService.code(remedy),
                                remedy.equals(conflict.remedies().get(0))
                                        && !remedy.kind().isLastResort(),
                                isAllowed(remedy, reader)))
                        .toList(),
                seen(conflict, parts, reader.versions()));
    }

    private static boolean isAllowed(Remedy remedy, LoadPage.Reader reader) {
        return reader.owner()
                || remedy.steps().stream()
                        .noneMatch(step -> step instanceof Step.Raise raise
                                && !raise.member().id().equals(reader.membership()));
    }

    private static String seen(Conflict conflict, List<Part> parts, Map<UUID, Long> versions) {
        Stream<UUID> changed = conflict.remedies().stream()
                .flatMap(remedy -> remedy.steps().stream())
                .map(Step::planId)
                .flatMap(Optional::stream);
        return Stream.concat(parts.stream().map(part -> part.item().plan().id()), changed)
                .distinct()
                .filter(versions::containsKey)
                .map(plan -> plan + ":" + versions.get(plan))
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static String verdict(Conflict conflict, int shown) {
        Bottleneck proof = conflict.proof();
        if (proof != null) {
            return LoadWording.proof(proof, shown);
        }
        List<PlanWork> plans = conflict.overload().plans();
        if (!conflict.isSolvable()) {
            return "Aucun déplacement simple ne suffit\u00A0: chacun surchargerait une autre semaine ou un collègue.";
        }
        return plans.size() < 2
                ? ""
                : plans.size() + " plans s’y rencontrent. Une de ces mesures suffit, sans surcharger personne d’autre.";
    }
}
