package fr.jalon.retroplanning.capacity;

import fr.jalon.account.Colleague;
import fr.jalon.retroplanning.domain.PlanReader;
import fr.jalon.retroplanning.domain.PlanSheet;
import fr.jalon.retroplanning.engine.load.Load;
import fr.jalon.retroplanning.engine.load.PlanWork;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The load of all plans that the company in scope follows. */
@Service
@Transactional(readOnly = true)
public class Workloads {

    private final PlanReader plans;
    private final Times times;
    private final Clock clock;

    Workloads(PlanReader plans, Times times, Clock clock) {
        this.plans = plans;
        this.times = times;
        this.clock = clock;
    }

    public Load now() {
        return of(plans.running(Pageable.unpaged()).getContent());
    }

    /** The same for plans that have been read already: all that are followed. */
    public Load of(Collection<PlanSheet> sheets) {
        List<PlanWork> works = sheets.stream().map(Workloads::work).toList();
        return Load.of(times.team(), works, LocalDate.now(clock));
    }

    private static PlanWork work(PlanSheet sheet) {
        return new PlanWork(
                sheet.id(),
                sheet.name(),
                sheet.facts(),
                sheet.schedule(),
                sheet.assignees().entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, given -> membership(given.getValue()))));
    }

    private static java.util.UUID membership(Colleague colleague) {
        return colleague.membershipId();
    }
}
