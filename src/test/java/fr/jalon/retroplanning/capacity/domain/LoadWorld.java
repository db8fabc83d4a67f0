package fr.jalon.retroplanning.capacity.domain;

import fr.jalon.account.CompanyScope;
import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.retroplanning.SomePlans;
import fr.jalon.retroplanning.domain.PlanService;
import fr.jalon.retroplanning.domain.PlanService.Change;
import fr.jalon.scheduling.engine.load.Conflict;
import fr.jalon.scheduling.engine.load.Load;
import fr.jalon.scheduling.engine.load.Member;
import fr.jalon.scheduling.engine.load.Overload;
import fr.jalon.scheduling.engine.load.Remedies;
import fr.jalon.scheduling.engine.load.Week;
import fr.jalon.testing.MatrixWorld;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Weeks with too much to do, for tests. */
@Component
public class LoadWorld implements MatrixWorld {

    private final SomePlans plans;
    private final SomePeople people;
    private final PlanService planService;
    private final WorkloadQueries workloads;
    private final CompanyScope scope;

    LoadWorld(
            SomePlans plans,
            SomePeople people,
            PlanService planService,
            WorkloadQueries workloads,
            CompanyScope scope) {
        this.plans = plans;
        this.people = people;
        this.planService = planService;
        this.workloads = workloads;
        this.scope = scope;
    }

    /** Two plans that ask an hour and a half of somebody in one week; says which week. */
    public Week fullWeek(SignedIn by, UUID member) {
        UUID one = plans.plan(by, "Fauchage des accotements", plans.today().plusMonths(14));
        UUID other = plans.plan(by, "Tonte des stades", plans.today().plusMonths(14));
        give(by, one, "e1.o2.decideur", member);
        give(by, other, "e1.o2.decideur", member);
        return load(by).items().stream()
                .filter(item -> item.plan().id().equals(one) && item.key().equals("e1.o2.decideur"))
                .map(item -> Week.of(item.day()))
                .findFirst()
                .orElseThrow();
    }

    public void give(SignedIn by, UUID plan, String key, UUID member) {
        scope.runAs(by.company(), () -> planService.assign(new Change(plan, null, by.membership()), key, member));
    }

    public Load load(SignedIn by) {
        return scope.runAs(by.company(), workloads::now);
    }

    /** What would solve somebody's overload of a week. */
    public Conflict conflict(SignedIn by, UUID member, Week week) {
        Load load = load(by);
        Member person = load.team().member(member).orElseThrow();
        Overload overload = load.overload(person, week).orElseThrow();
        return new Remedies(load).of(overload);
    }

    @Override
    public Set<String> names() {
        return Set.of("fullWeek", "fullMember", "measure");
    }

    @Override
    public Map<String, String> values() {
        SignedIn owner = people.theOwner();
        UUID member = people.theMember().membership();
        Week week = fullWeek(owner, member);
        String measure =
                ReliefService.code(conflict(owner, member, week).remedies().get(0));
        return Map.of(
                "fullWeek",
                week.monday().toString(),
                "fullMember",
                member.toString(),
                "measure",
                measure,
                "today",
                plans.today().toString());
    }
}
