package fr.jalon.retroplanning.demo;

import fr.jalon.account.CompanyScope;
import fr.jalon.account.DemoWorldFounded;
import fr.jalon.retroplanning.capacity.Times;
import fr.jalon.retroplanning.capacity.Workloads;
import fr.jalon.retroplanning.domain.PlanDesk;
import fr.jalon.retroplanning.domain.PlanDesk.Change;
import fr.jalon.retroplanning.engine.load.Load;
import fr.jalon.retroplanning.engine.load.Member;
import fr.jalon.retroplanning.engine.load.Week;
import fr.jalon.retroplanning.engine.load.WorkItem.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A week in which two plans of « Atelier du Sillon » ask its owner for more than she has. */
@Component
@ConditionalOnBooleanProperty("jalon.demo.enabled")
class DemoTimes {

    private final Workloads workloads;
    private final Times times;
    private final PlanDesk desk;
    private final CompanyScope scope;

    DemoTimes(Workloads workloads, Times times, PlanDesk desk, CompanyScope scope) {
        this.workloads = workloads;
        this.times = times;
        this.desk = desk;
        this.scope = scope;
    }

    @EventListener
    @Order(340)
    void say(DemoWorldFounded world) {
        UUID nadia = world.membershipIds().get(0);
        scope.runAs(world.companyId(), () -> {
            Load load = workloads.now();
            Member owner = load.team().member(nadia).orElseThrow();
            if (owner.special().isEmpty() && owner.usual() == Times.AT_FIRST) {
                meet(load, owner);
            }
        });
    }

    /** The first week, this one aside, in which two plans have something that is nobody's yet becomes hers, and short. */
    private void meet(Load load, Member owner) {
        Week last = load.last();
        for (Week week = Week.of(load.today()).plus(1); week.compareTo(last) <= 0; week = week.plus(1)) {
            List<Part> ones = new ArrayList<>();
            for (Part part : load.parts(null, week)) {
                if (ones.stream()
                        .noneMatch(one -> one.item().plan().equals(part.item().plan()))) {
                    ones.add(part);
                }
            }
            if (ones.size() > 1) {
                ones.forEach(part -> desk.assign(
                        new Change(part.item().plan().id(), null, owner.id()),
                        part.item().key(),
                        owner.id()));
                int asked = ones.stream().mapToInt(Part::minutes).sum() + load.minutes(owner, week);
                times.in(week, owner.id(), Math.max(0, asked - 15), owner.id());
                return;
            }
        }
    }
}
