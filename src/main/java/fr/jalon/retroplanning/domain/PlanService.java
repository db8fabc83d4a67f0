package fr.jalon.retroplanning.domain;

import fr.jalon.account.Colleagues;
import fr.jalon.account.CompanyScope;
import fr.jalon.authority.TargetRef;
import fr.jalon.authority.Targets;
import fr.jalon.contact.Verdicts;
import fr.jalon.retroplanning.ActionAssigned;
import fr.jalon.retroplanning.PlanCreated;
import fr.jalon.retroplanning.VerdictGiven;
import fr.jalon.retroplanning.domain.HistoryEntry.Kind;
import fr.jalon.scheduling.Templates;
import fr.jalon.scheduling.engine.Verdict;
import fr.jalon.scheduling.engine.Verdict.Outcome;
import fr.jalon.scheduling.engine.template.Line;
import fr.jalon.shared.Uuid7;
import fr.jalon.site.ForbiddenException;
import fr.jalon.site.French;
import fr.jalon.site.NotFoundException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes plans, writes down who did it, and tells the others. Every change to a plan that exists says which version its
 * page showed; when somebody else has changed the same thing since, it is a lost race and nothing happens. Where two
 * change different things in the very same instant, the second begins again on what the first has left.
 */
@Service
@Retryable(includes = ConcurrencyFailureException.class, maxRetries = 6, delay = 15, jitter = 15, multiplier = 2)
@Transactional
public class PlanService {

    /**
     * Who is about to change which plan.
     *
     * @param seen the version the person's page showed; null when it showed none, then nothing is compared
     * @param by the person's membership
     */
    public record Change(UUID planId, @Nullable Long seen, UUID by) {}

    private final PlanRepository plans;
    private final PlanHistory history;
    private final PlanConflicts planConflicts;
    private final Templates templates;
    private final Colleagues colleagues;
    private final Targets targets;
    private final Verdicts verdicts;
    private final CompanyScope scope;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PlanService(
            PlanRepository plans,
            PlanHistory history,
            PlanConflicts planConflicts,
            Templates templates,
            Colleagues colleagues,
            Targets targets,
            Verdicts verdicts,
            CompanyScope scope,
            ApplicationEventPublisher events,
            Clock clock) {
        this.plans = plans;
        this.history = history;
        this.planConflicts = planConflicts;
        this.templates = templates;
        this.colleagues = colleagues;
        this.targets = targets;
        this.verdicts = verdicts;
        this.scope = scope;
        this.events = events;
        this.clock = clock;
    }

    /** Lays a plan for the company in scope, from today on. */
    public UUID create(NewPlan wanted, UUID by) {
        return create(wanted, LocalDate.now(clock), by);
    }

    /** Lays a plan that has been followed since some day, on paper say. */
    public UUID create(NewPlan wanted, LocalDate enteredOn, UUID by) {
        UUID company = scope.required();
        Plan plan = new Plan(Uuid7.next(clock), company, wanted, enteredOn, clock.instant(), by);
        if (wanted.authority() != null) {
            // A contract keeps the SIREN of a buyer that was merged since: the plan is of the one that stands for it.
            TargetRef target = targets.aimAt(wanted.authority(), wanted.authorityName());
            plan.updateSubject(plan.subject().aimedAt(target.authority().siren()));
        }
        plans.saveAndFlush(plan);
        history.write(
                plan.reference(),
                by,
                Kind.CREATED,
                null,
                "pour un jour J le " + French.longDate(plan.j().likely()));
        events.publishEvent(new PlanCreated(company, plan.id(), plan.subject().title(), plan.j(), by));
        return plan.id();
    }

    /** Ticks a line as done today. */
    public Line tick(Change change, String key) {
        return tick(change, key, LocalDate.now(clock));
    }

    /** Ticks a line as done on some day, not a future one. */
    public Line tick(Change change, String key, LocalDate on) {
        Plan plan = load(change);
        Line line = line(plan, key);
        planConflicts.check(plan, change, key);
        PlanPolicy.whyNotTicked(line, drops(plan, line)).ifPresent(PlanService::refuse);
        if (!plan.row(line).isDone()) {
            plan.tick(line, on, change.by());
            history.write(plan.reference(), change.by(), Kind.DONE, key, null);
        }
        return line;
    }

    /** Takes a tick back. */
    public Line reopen(Change change, String key) {
        Plan plan = load(change);
        Line line = line(plan, key);
        planConflicts.check(plan, change, key);
        if (plan.row(line).isDone()) {
            plan.reopen(line);
            history.write(plan.reference(), change.by(), Kind.REOPENED, key, null);
        }
        return line;
    }

    /** @param to a colleague's membership; null for nobody */
    public Line assign(Change change, String key, @Nullable UUID to) {
        Plan plan = load(change);
        Line line = line(plan, key);
        planConflicts.check(plan, change, key);
        MemberNames members = new MemberNames(colleagues, plan.companyId());
        if (to != null && !members.isPresent(to)) {
            throw new NotFoundException("colleague " + to);
        }
        plan.assign(line, to);
        history.write(
                plan.reference(), change.by(), Kind.ASSIGNED, key, to == null ? "à personne" : "à " + members.name(to));
        if (to != null) {
            events.publishEvent(
                    new ActionAssigned(Uuid7.next(clock), plan.companyId(), plan.id(), key, to, change.by()));
        }
        return line;
    }

    /** Postpones, or brings forward, with a reason. The caller has checked that the day is possible. */
    public Line postpone(Change change, String key, LocalDate to, String reason) {
        Plan plan = load(change);
        Line line = line(plan, key);
        planConflicts.check(plan, change, key);
        PlanPolicy.whyNotPostponed(line, plan.row(line).isDone()).ifPresent(PlanService::refuse);
        plan.postpone(line, to, change.by(), reason);
        history.write(
                plan.reference(),
                change.by(),
                Kind.POSTPONED,
                key,
                "au " + French.longDate(to) + " (« " + reason + " »)");
        return line;
    }

    /** Gives a postponed line the engine's date again. */
    public Line cancelPostponement(Change change, String key) {
        Plan plan = load(change);
        Line line = line(plan, key);
        planConflicts.check(plan, change, key);
        plan.cancelPostponement(line);
        history.write(plan.reference(), change.by(), Kind.RESUMED, key, null);
        return line;
    }

    /** Judges whether loyalty worked, which chooses the branch. */
    public void judge(Change change, boolean worked, LocalDate on, String proof) {
        judge(change, worked, on, VerdictProof.of(proof));
    }

    /**
     * The same, resting on a contact perhaps. A later verdict counts before an earlier one; the authority's card and the
     * other plans that aim at it take it too.
     */
    public void judge(Change change, boolean worked, LocalDate on, VerdictProof proof) {
        Plan plan = load(change);
        planConflicts.check(plan, change, Kind.JUDGED);
        plan.judge(new Verdict(worked ? Outcome.WORKED : Outcome.FAILED, on), proof, change.by());
        history.write(
                plan.reference(),
                change.by(),
                Kind.JUDGED,
                null,
                (worked ? ": réussie" : ": pas réussie") + " (« " + proof.words() + " »)");
        events.publishEvent(new VerdictGiven(plan.companyId(), plan.id(), worked, change.by()));
        plan.subject()
                .authority()
                .ifPresent(authority ->
                        verdicts.givenOnPlan(authority, worked, on, proof.words(), change.by(), plan.id()));
    }

    private boolean drops(Plan plan, Line line) {
        return plan.state().facts(templates.of(plan.template()), UUID::toString).drops(line);
    }

    private static void refuse(String why) {
        throw new ForbiddenException(why);
    }

    private Plan load(Change change) {
        return plans.findById(change.planId()).orElseThrow(() -> new NotFoundException("plan " + change.planId()));
    }

    private Line line(Plan plan, String key) {
        return templates.of(plan.template()).line(key).orElseThrow(() -> new NotFoundException("line " + key));
    }
}
