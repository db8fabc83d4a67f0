package fr.jalon.retroplanning.capacity.domain;

import fr.jalon.account.Colleague;
import fr.jalon.account.CompanyScope;
import fr.jalon.retroplanning.domain.PlanDetails;
import fr.jalon.retroplanning.domain.PlanQueries;
import fr.jalon.retroplanning.domain.Workloads;
import fr.jalon.scheduling.engine.load.Load;
import fr.jalon.scheduling.engine.load.PlanWork;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The load of all plans that the company in scope follows. */
@Service
@Transactional(readOnly = true)
public class WorkloadQueries implements Workloads {

    private final PlanQueries plans;
    private final MemberTimeService times;
    private final LoadCache cache;
    private final CompanyScope scope;
    private final Clock clock;

    WorkloadQueries(PlanQueries plans, MemberTimeService times, LoadCache cache, CompanyScope scope, Clock clock) {
        this.plans = plans;
        this.times = times;
        this.cache = cache;
        this.scope = scope;
        this.clock = clock;
    }

    @Override
    public Load now() {
        return of(plans.running());
    }

    @Override
    public Load of(Collection<PlanDetails> plans) {
        return cache.load(scope.required(), times.team(), works(plans), LocalDate.now(clock));
    }

    private static List<PlanWork> works(Collection<PlanDetails> plans) {
        return plans.stream().map(WorkloadQueries::work).toList();
    }

    private static PlanWork work(PlanDetails details) {
        return new PlanWork(
                details.id(),
                details.name(),
                details.facts(),
                details.schedule(),
                details.assignees().entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, given -> membership(given.getValue()))));
    }

    private static java.util.UUID membership(Colleague colleague) {
        return colleague.membershipId();
    }
}
