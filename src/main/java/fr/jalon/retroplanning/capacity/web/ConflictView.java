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
import fr.jalon.scheduling.engine.load.WorkItem;
import fr.jalon.scheduling.engine.load.WorkItem.Part;
import fr.jalon.site.French;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An overload with its actions and what would solve it, as shown.
 *
 * @param id of the section in the page
 * @param monday of the week
 * @param member the overloaded, null for what is nobody's
 * @param verdict what to make of it, in one sentence
 * @param hopeless whether it is proved that nothing mild helps
 */
public record ConflictView(
        String id,
        LocalDate monday,
        @Nullable UUID member,
        String title,
        String over,
        List<Act> acts,
        String verdict,
        boolean hopeless,
        List<Measure> measures) {

    /** One action of that week. @param minutes of this week, with the whole when it takes several */
    public record Act(String title, String path, String day, String minutes, String plan, String j, String room) {}

    /**
     * One way out.
     *
     * @param code what tells it from the others
     * @param allowed whether the reader may do it with one click
     */
    public record Measure(String label, String note, String code, boolean primary, boolean allowed) {}

    static ConflictView of(Conflict conflict, UUID me, boolean owner) {
        Overload over = conflict.overload();
        Member member = over.member();
        return new ConflictView(
                LoadWording.anchor(over),
                over.week().monday(),
                member == null ? null : member.id(),
                LoadWording.title(over),
                MinutesWording.words(over.excess()) + " de trop",
                over.parts().stream().map(ConflictView::act).toList(),
                verdict(conflict),
                conflict.proof() != null,
                conflict.remedies().stream()
                        .map(remedy -> new Measure(
                                LoadWording.label(remedy),
                                LoadWording.note(remedy),
                                ReliefService.code(remedy),
                                remedy.equals(conflict.remedies().get(0))
                                        && !remedy.kind().isLastResort(),
                                isAllowed(remedy, me, owner)))
                        .toList());
    }

    private static boolean isAllowed(Remedy remedy, UUID me, boolean owner) {
        return owner
                || remedy.steps().stream()
                        .noneMatch(step -> step instanceof Step.Raise raise
                                && !raise.member().id().equals(me));
    }

    private static String verdict(Conflict conflict) {
        Bottleneck proof = conflict.proof();
        if (proof != null) {
            return LoadWording.proof(proof);
        }
        List<PlanWork> plans = conflict.overload().plans();
        if (!conflict.isSolvable()) {
            return "Aucun déplacement simple ne suffit\u00A0: chacun surchargerait une autre semaine ou un collègue.";
        }
        return plans.size() < 2
                ? ""
                : plans.size() + " plans s’y rencontrent. Une de ces mesures suffit, sans surcharger personne d’autre.";
    }

    /** Its day; for a J that is not certain also the one it is dated for, to be safe. */
    private static String day(WorkItem item) {
        LocalDate date = item.action().date();
        return date == null || date.equals(item.day())
                ? "prévue le " + French.shortDate(item.day())
                : "comptée le " + French.shortDate(item.day()) + " (J probable), datée du " + French.shortDate(date)
                        + " par prudence";
    }

    private static Act act(Part part) {
        WorkItem item = part.item();
        boolean whole = part.minutes() == item.minutes();
        PlanWork plan = item.plan();
        return new Act(
                item.title(),
                "/retroplannings/" + plan.id() + "/actions/" + item.key(),
                day(item),
                MinutesWording.words(part.minutes()) + (whole ? "" : " sur " + MinutesWording.words(item.minutes())),
                plan.name(),
                "J le " + French.shortDate(plan.j()),
                item.isMovable()
                        ? "possible du " + French.shortDate(item.earliest()) + " au "
                                + French.shortDate(item.lastWish())
                        : "ne peut pas bouger");
    }
}
