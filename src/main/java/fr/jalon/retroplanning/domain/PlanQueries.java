package fr.jalon.retroplanning.domain;

import fr.jalon.account.Colleague;
import fr.jalon.account.Colleagues;
import fr.jalon.account.CompanyScope;
import fr.jalon.retroplanning.domain.PlanDetails.Abandoned;
import fr.jalon.retroplanning.domain.PlanDetails.JMove;
import fr.jalon.retroplanning.domain.PlanDetails.Judgement;
import fr.jalon.scheduling.Templates;
import fr.jalon.scheduling.engine.PlanFacts;
import fr.jalon.scheduling.engine.Scheduler;
import fr.jalon.scheduling.engine.Verdict;
import fr.jalon.scheduling.engine.template.Line;
import fr.jalon.site.NotFoundException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the plans of the company in scope, each as it stands today. */
@Service
@Transactional(readOnly = true)
public class PlanQueries {

    private final PlanRepository plans;
    private final PlanHistory history;
    private final Templates templates;
    private final Colleagues colleagues;
    private final CompanyScope scope;
    private final Clock clock;

    PlanQueries(
            PlanRepository plans,
            PlanHistory history,
            Templates templates,
            Colleagues colleagues,
            CompanyScope scope,
            Clock clock) {
        this.plans = plans;
        this.history = history;
        this.templates = templates;
        this.colleagues = colleagues;
        this.scope = scope;
        this.clock = clock;
    }

    /** @throws NotFoundException when the company in scope has no such plan */
    public PlanDetails details(UUID planId) {
        return details(load(planId), members());
    }

    /** The plans that are followed and whose J is not past, the nearest J first. */
    public Page<PlanDetails> running(Pageable page) {
        MemberNames members = members();
        return plans.running(scope.required(), LocalDate.now(clock), page).map(plan -> details(plan, members));
    }

    /** Whether the company has any plan, followed or not. */
    public boolean hasAny() {
        return plans.existsByCompanyId(scope.required());
    }

    /** What happened to a plan, in sentences, the latest first. @throws NotFoundException as {@link #details} */
    public List<HistoryLine> history(UUID planId) {
        Plan plan = load(planId);
        MemberNames members = members();
        Function<String, String> titles = templates.titles(plan.template());
        return history.of(planId).stream()
                .map(entry -> HistoryLine.of(entry, titles, members::name))
                .toList();
    }

    private PlanDetails details(Plan plan, MemberNames members) {
        PlanFacts facts = plan.facts(templates.of(plan.template()), members::name);
        Map<String, Colleague> assignees = new HashMap<>();
        for (Line line : facts.template().lines()) {
            UUID to = plan.row(line).assignedTo();
            if (to != null) {
                members.find(to).ifPresent(colleague -> assignees.put(line.key(), colleague));
            }
        }
        return new PlanDetails(
                plan.id(),
                plan.subject().title(),
                plan.subject().authorityName(),
                plan.subject().authority().orElse(null),
                plan.subject().contractId(),
                facts,
                Scheduler.schedule(facts, LocalDate.now(clock)),
                assignees,
                plan.verdicts().stream()
                        .map(row -> new Judgement(
                                row.outcome() == Verdict.Outcome.WORKED,
                                row.givenOn(),
                                row.words(),
                                members.name(row.givenBy())))
                        .toList(),
                moves(plan.dayJ(), members),
                plan.abandoned()
                        .map(row -> new Abandoned(
                                row.abandonedOn(), members.name(row.abandonedBy()), row.abandonedReason()))
                        .orElse(null),
                members.present(),
                plan.version());
    }

    private static List<JMove> moves(DayJ dayJ, MemberNames members) {
        List<DayJMove> rows = dayJ.moves();
        return IntStream.range(0, rows.size())
                .mapToObj(at -> move(rows.get(at), at, dayJ, members))
                .toList();
    }

    private static JMove move(DayJMove row, int at, DayJ dayJ, MemberNames members) {
        return new JMove(
                at + 1,
                row.movedAt(),
                members.name(row.movedBy()),
                row.fact(),
                row.factOn(),
                row.reason(),
                row.from(),
                row.to(),
                dayJ.keptByMove(at));
    }

    private Plan load(UUID planId) {
        return plans.findById(planId).orElseThrow(() -> new NotFoundException("plan " + planId));
    }

    private MemberNames members() {
        return new MemberNames(colleagues, scope.required());
    }
}
