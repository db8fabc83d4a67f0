package fr.jalon.retroplanning.capacity.domain;

import fr.jalon.account.CompanyScope;
import fr.jalon.account.DemoAccountsCreated;
import fr.jalon.retroplanning.domain.PlanService;
import fr.jalon.retroplanning.domain.PlanService.Change;
import fr.jalon.retroplanning.domain.Workloads;
import fr.jalon.scheduling.engine.load.Load;
import fr.jalon.scheduling.engine.load.Member;
import fr.jalon.scheduling.engine.load.Week;
import fr.jalon.scheduling.engine.load.WorkItem.Part;
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
class DemoWorkload {

    private final Workloads workloads;
    private final MemberTimeService times;
    private final PlanService planService;
    private final CompanyScope scope;

    DemoWorkload(Workloads workloads, MemberTimeService times, PlanService planService, CompanyScope scope) {
        this.workloads = workloads;
        this.times = times;
        this.planService = planService;
        this.scope = scope;
    }

    @EventListener
    @Order(340)
    void begin(DemoAccountsCreated world) {
        UUID nadia = world.membershipIds().get(0);
        scope.runAs(world.companyId(), () -> {
            Load load = workloads.now();
            Member owner = load.team().member(nadia).orElseThrow();
            if (owner.special().isEmpty() && owner.usual() == MemberTimeService.AT_FIRST) {
                overload(load, owner);
            }
        });
    }

    /** The first week, this one aside, in which two plans have something that is nobody's yet becomes hers, and short. */
    private void overload(Load load, Member owner) {
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
                ones.forEach(part -> planService.assign(
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
