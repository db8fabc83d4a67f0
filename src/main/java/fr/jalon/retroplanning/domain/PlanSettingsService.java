package fr.jalon.retroplanning.domain;

import fr.jalon.account.Colleagues;
import fr.jalon.retroplanning.domain.HistoryEntry.Kind;
import fr.jalon.retroplanning.domain.PlanService.Change;
import fr.jalon.scheduling.Templates;
import fr.jalon.scheduling.engine.PlanFacts;
import fr.jalon.scheduling.engine.Preview;
import fr.jalon.scheduling.engine.template.Template;
import fr.jalon.shared.Department;
import fr.jalon.site.NotFoundException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a plan aims at, which template it follows, and whether it is followed at all. */
@Service
@Transactional
public class PlanSettingsService {

    private final PlanRepository plans;
    private final PlanStateQueries states;
    private final PlanHistory history;
    private final PlanConflicts planConflicts;
    private final Templates templates;
    private final Colleagues colleagues;
    private final Clock clock;

    PlanSettingsService(
            PlanRepository plans,
            PlanStateQueries states,
            PlanHistory history,
            PlanConflicts planConflicts,
            Templates templates,
            Colleagues colleagues,
            Clock clock) {
        this.plans = plans;
        this.states = states;
        this.history = history;
        this.planConflicts = planConflicts;
        this.templates = templates;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    /**
     * Changes what the plan aims at and how careful it is.
     *
     * @param place whose holidays count; null when unknown
     * @param cautious whether actions are dated for the earliest J, or for the likely one
     */
    public void describe(
            Change change, String title, String authorityName, @Nullable Department place, boolean cautious) {
        Plan plan = load(change);
        planConflicts.check(plan, change, Kind.DESCRIBED);
        PlanSubject subject = plan.subject().described(title, authorityName, place);
        if (!subject.equals(plan.subject())) {
            plan.updateSubject(subject);
            history.write(plan.reference(), change.by(), Kind.DESCRIBED, null, ": « " + title + " », " + authorityName);
        }
        if (cautious != plan.isCautious()) {
            plan.setCautious(cautious);
            String j = cautious ? "J au plus tôt" : "J probable";
            history.write(plan.reference(), change.by(), Kind.DATED, null, ": actions datées pour " + j);
        }
    }

    /** What laying the plan by another template would do. Nothing that was done is lost. */
    @Transactional(readOnly = true)
    public Preview preview(UUID planId, Template template) {
        PlanState plan = states.find(planId);
        MemberNames members = new MemberNames(colleagues, plan.companyId());
        PlanFacts facts = plan.facts(templates.of(plan.template().template()), members::name);
        return Preview.of(facts, facts.withTemplate(template), LocalDate.now(clock));
    }

    /** From now on the plan's lines are those of another template. What was done stays done. */
    public void follow(Change change, Template template) {
        Plan plan = load(change);
        planConflicts.checkAll(plan, change);
        if (!plan.template().equals(template.id())) {
            plan.follow(template.id());
            history.write(
                    plan.reference(),
                    change.by(),
                    Kind.FOLLOWED,
                    null,
                    ": « " + template.name() + " », version " + template.version());
        }
    }

    /** Stops following a plan; nothing in it is lost. */
    public void abandon(Change change, String reason) {
        Plan plan = load(change);
        if (plan.abandoned().isEmpty()) {
            plan.abandon(LocalDate.now(clock), change.by(), reason);
            history.write(plan.reference(), change.by(), Kind.ABANDONED, null, "(« " + reason + " »)");
        }
    }

    /** Follows an abandoned plan again. */
    public void takeUp(Change change) {
        Plan plan = load(change);
        if (plan.abandoned().isPresent()) {
            plan.takeUp();
            history.write(plan.reference(), change.by(), Kind.TAKEN_UP, null, null);
        }
    }

    private Plan load(Change change) {
        return load(change.planId());
    }

    private Plan load(UUID planId) {
        return plans.findById(planId).orElseThrow(() -> new NotFoundException("plan " + planId));
    }
}
