package fr.jalon.retroplanning.domain;

import fr.jalon.account.Colleague;
import fr.jalon.account.Colleagues;
import fr.jalon.account.CompanyScope;
import fr.jalon.retroplanning.domain.PlanDetails.Abandoned;
import fr.jalon.retroplanning.domain.PlanDetails.JMove;
import fr.jalon.retroplanning.domain.PlanDetails.Judgement;
import fr.jalon.scheduling.Templates;
import fr.jalon.scheduling.engine.PlanFacts;
import fr.jalon.scheduling.engine.Verdict;
import fr.jalon.site.NotFoundException;
import fr.jalon.site.ReadTransaction;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the plans of the company in scope, each as it stands today. */
@Service
@Transactional(readOnly = true)
public class PlanQueries {

    private record One(UUID planId) {}

    private record Running(UUID company) {}

    private final PlanRepository plans;
    private final PlanStateQueries states;
    private final ScheduleCache schedules;
    private final PlanHistory history;
    private final Templates templates;
    private final Colleagues colleagues;
    private final CompanyScope scope;
    private final Clock clock;

    PlanQueries(
            PlanRepository plans,
            PlanStateQueries states,
            ScheduleCache schedules,
            PlanHistory history,
            Templates templates,
            Colleagues colleagues,
            CompanyScope scope,
            Clock clock) {
        this.plans = plans;
        this.states = states;
        this.schedules = schedules;
        this.history = history;
        this.templates = templates;
        this.colleagues = colleagues;
        this.scope = scope;
        this.clock = clock;
    }

    /** @throws NotFoundException when the company in scope has no such plan */
    public PlanDetails details(UUID planId) {
        return ReadTransaction.once(new One(planId), () -> details(states.find(planId), members()));
    }

    /**
     * The same where the page shows the company's load as well: the plan is then looked for among those that are followed,
     * which the load reads anyway.
     */
    public PlanDetails detailsAmongRunning(UUID planId) {
        return running().stream()
                .filter(plan -> plan.id().equals(planId))
                .findFirst()
                .orElseGet(() -> details(planId));
    }

    /** The plans that are followed and whose J is not past, the nearest J first. */
    public List<PlanDetails> running() {
        UUID company = scope.required();
        return ReadTransaction.once(new Running(company), () -> {
            MemberNames members = members();
            return states.running(company, LocalDate.now(clock)).stream()
                    .map(plan -> details(plan, members))
                    .toList();
        });
    }

    /** Whether the company has any plan, followed or not. */
    public boolean hasAny() {
        return plans.existsByCompanyId(scope.required());
    }

    /** What happened to a plan, in sentences, the latest first. @throws NotFoundException as {@link #details} */
    public List<HistoryLine> history(UUID planId) {
        PlanState plan = states.find(planId);
        MemberNames members = members();
        Function<String, String> titles = templates.titles(plan.template().template());
        return history.of(planId).stream()
                .map(entry -> HistoryLine.of(entry, titles, members::name))
                .toList();
    }

    private PlanDetails details(PlanState plan, MemberNames members) {
        PlanFacts facts = plan.facts(templates.of(plan.template().template()), members::name);
        Map<String, Colleague> assignees = new HashMap<>();
        plan.assignees()
                .forEach((key, membership) -> members.find(membership)
                        .filter(colleague -> facts.template().line(key).isPresent())
                        .ifPresent(colleague -> assignees.put(key, colleague)));
        return new PlanDetails(
                plan.id(),
                plan.subject().title(),
                plan.subject().authorityName(),
                plan.subject().authority().orElse(null),
                plan.subject().contractId(),
                facts,
                schedules.schedule(plan.id(), facts, LocalDate.now(clock)),
                assignees,
                plan.verdicts().stream()
                        .map(row -> new Judgement(
                                row.outcome() == Verdict.Outcome.WORKED,
                                row.givenOn(),
                                row.words(),
                                members.name(row.givenBy())))
                        .toList(),
                IntStream.range(0, plan.moves().size())
                        .mapToObj(at -> move(plan, at, members))
                        .toList(),
                abandoned(plan.abandoned(), members),
                plan.handOver(),
                members.present(),
                plan.version());
    }

    private static JMove move(PlanState plan, int at, MemberNames members) {
        DayJMove row = plan.moves().get(at);
        return new JMove(
                at + 1,
                row.movedAt(),
                members.name(row.movedBy()),
                row.fact(),
                row.factOn(),
                row.reason(),
                row.from(),
                row.to(),
                plan.keptByMove(at));
    }

    private static @Nullable Abandoned abandoned(@Nullable Abandonment row, MemberNames members) {
        return row == null
                ? null
                : new Abandoned(row.abandonedOn(), members.name(row.abandonedBy()), row.abandonedReason());
    }

    private MemberNames members() {
        return new MemberNames(colleagues, scope.required());
    }
}
