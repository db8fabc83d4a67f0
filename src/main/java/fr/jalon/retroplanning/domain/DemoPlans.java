package fr.jalon.retroplanning.domain;

import fr.jalon.account.CompanyScope;
import fr.jalon.account.DemoAccountsCreated;
import fr.jalon.market.ContractId;
import fr.jalon.market.ContractSummary;
import fr.jalon.market.Contracts;
import fr.jalon.retroplanning.domain.PlanService.Change;
import fr.jalon.scheduling.engine.JRange;
import fr.jalon.scheduling.engine.PlanFacts;
import fr.jalon.scheduling.engine.ScheduledAction;
import fr.jalon.scheduling.engine.Scheduler;
import fr.jalon.scheduling.engine.template.BuiltInTemplates;
import fr.jalon.scheduling.engine.template.Line;
import fr.jalon.shared.DateWindow;
import fr.jalon.shared.Department;
import fr.jalon.shared.Siren;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Three plans of « Atelier du Sillon »: one half-way, one in prospection with something late, one begun too late. */
@Component
@ConditionalOnBooleanProperty("jalon.demo.enabled")
class DemoPlans {

    private record Aim(String siren, String number, String object, String authority, String place) {}

    private static final Aim TOWN = new Aim(
            "999000029",
            "2024P007",
            "Entretien des espaces verts communaux et du cimetière",
            "Ville de Montbriand",
            "49");
    private static final Aim ESTUARY = new Aim(
            "999000011", "2023EV014", "Entretien des espaces verts, secteur nord", "Métropole de l’Estuaire", "44");
    private static final Aim VALLEY = new Aim(
            "999000037",
            "2022440400",
            "Fourniture de végétaux et semences",
            "Communauté de communes du Val de Gesvres",
            "44");

    private final PlanService planService;
    private final PlanQueries planQueries;
    private final Contracts contracts;
    private final CompanyScope scope;
    private final Clock clock;

    DemoPlans(PlanService planService, PlanQueries planQueries, Contracts contracts, CompanyScope scope, Clock clock) {
        this.planService = planService;
        this.planQueries = planQueries;
        this.contracts = contracts;
        this.scope = scope;
        this.clock = clock;
    }

    @EventListener
    @Order(300)
    void create(DemoAccountsCreated world) {
        scope.runAs(world.companyId(), () -> {
            if (!planQueries.hasAny()) {
                create(world.membershipIds());
            }
        });
    }

    private void create(List<UUID> members) {
        UUID nadia = members.get(0);
        UUID karim = members.get(members.size() - 1);
        LocalDate today = LocalDate.now(clock);

        UUID halfWay =
                plan(TOWN, j(TOWN, today.plusMonths(7)), j -> j.minusMonths(12).minusDays(9), nadia);
        judge(
                halfWay,
                true,
                "La directrice des jardins annonce le renouvellement, cahier des charges à l’étude.",
                karim);
        doneUntil(halfWay, today.minusDays(3), Set.of(), nadia, karim);
        assignNext(halfWay, 3, nadia, karim);

        UUID begun = plan(
                ESTUARY, j(ESTUARY, today.plusMonths(9)), j -> j.minusMonths(12).minusDays(9), nadia);
        doneUntil(begun, today.minusDays(3), Set.of("e1.o3.influence"), nadia, karim);
        assignNext(begun, 4, nadia, karim);

        UUID tooLate = plan(VALLEY, j(VALLEY, today.plusMonths(4)), j -> today, karim);
        judge(tooLate, false, "Aucun contact avant ce plan.", nadia);
        assignNext(tooLate, 2, karim, nadia);
    }

    private interface Entry {
        LocalDate before(LocalDate j);
    }

    private UUID plan(Aim aim, DateWindow j, Entry entry, UUID by) {
        UUID id = ContractId.of(new Siren(aim.siren()), aim.number());
        Optional<ContractSummary> contract = contracts.find(id);
        NewPlan wanted = new NewPlan(
                aim.object(),
                aim.authority(),
                new Siren(aim.siren()),
                new Department(aim.place()),
                contract.map(ContractSummary::id).orElse(null),
                BuiltInTemplates.SERVICES_ET_FOURNITURES,
                j,
                JRange.allowsCaution(j));
        LocalDate entered = earlier(entry.before(j.likely()), LocalDate.now(clock));
        return planService.create(wanted, entered, by);
    }

    /** The day that follows from the contract, or the one given when it follows none or has passed. */
    private DateWindow j(Aim aim, LocalDate otherwise) {
        return contracts
                .find(ContractId.of(new Siren(aim.siren()), aim.number()))
                .flatMap(contract -> Optional.ofNullable(contract.j()))
                .filter(window -> window.likely().isAfter(LocalDate.now(clock).plusMonths(2)))
                .orElseGet(() -> new DateWindow(otherwise.minusDays(20), otherwise, otherwise.plusDays(45)));
    }

    /** Ticks what was planned up to a day, each on its day: as the plan stood on the day it was entered. */
    private void doneUntil(UUID plan, LocalDate day, Set<String> butNot, UUID one, UUID other) {
        PlanFacts facts = planQueries.details(plan).facts();
        int turn = 0;
        for (ScheduledAction action :
                Scheduler.schedule(facts, facts.enteredOn()).open()) {
            LocalDate planned = Objects.requireNonNull(action.planned());
            boolean isVerdict = action.line().kind() == Line.Kind.VERDICT;
            if (!isVerdict && !planned.isAfter(day) && !butNot.contains(action.key())) {
                planService.tick(new Change(plan, null, turn++ % 2 == 0 ? one : other), action.key(), planned);
            }
        }
    }

    private void judge(UUID plan, boolean worked, String proof, UUID by) {
        PlanFacts facts = planQueries.details(plan).facts();
        LocalDate today = LocalDate.now(clock);
        LocalDate due = facts.template()
                .verdict()
                .flatMap(line -> Scheduler.schedule(facts, facts.enteredOn()).action(line.key()))
                .flatMap(action -> Optional.ofNullable(action.planned()))
                .orElse(today);
        planService.judge(new Change(plan, null, by), worked, earlier(due, today), proof);
    }

    private void assignNext(UUID plan, int count, UUID one, UUID other) {
        int turn = 0;
        for (ScheduledAction action : planQueries.details(plan).schedule().open().stream()
                .limit(count)
                .toList()) {
            planService.assign(new Change(plan, null, one), action.key(), turn++ % 2 == 0 ? one : other);
        }
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }
}
