package fr.jalon.retroplanning.capacity;

import fr.jalon.account.CompanyScope;
import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.retroplanning.SomePlans;
import fr.jalon.retroplanning.domain.PlanDesk;
import fr.jalon.retroplanning.domain.PlanDesk.Change;
import fr.jalon.retroplanning.engine.load.Conflict;
import fr.jalon.retroplanning.engine.load.Load;
import fr.jalon.retroplanning.engine.load.Member;
import fr.jalon.retroplanning.engine.load.Overload;
import fr.jalon.retroplanning.engine.load.Remedies;
import fr.jalon.retroplanning.engine.load.Week;
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
    private final PlanDesk desk;
    private final Workloads workloads;
    private final CompanyScope scope;

    LoadWorld(SomePlans plans, SomePeople people, PlanDesk desk, Workloads workloads, CompanyScope scope) {
        this.plans = plans;
        this.people = people;
        this.desk = desk;
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
        scope.runAs(by.company(), () -> desk.assign(new Change(plan, null, by.membership()), key, member));
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
        String measure = Relief.code(conflict(owner, member, week).remedies().get(0));
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
