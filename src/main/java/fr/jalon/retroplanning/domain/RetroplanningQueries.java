package fr.jalon.retroplanning.domain;

import fr.jalon.account.CompanyScope;
import fr.jalon.retroplanning.NextAction;
import fr.jalon.retroplanning.PlanRef;
import fr.jalon.retroplanning.Retroplannings;
import fr.jalon.scheduling.engine.ScheduledAction;
import fr.jalon.scheduling.engine.Status;
import fr.jalon.scheduling.wording.TemplateWording;
import fr.jalon.shared.Siren;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers other modules about the plans of the company in scope. */
@Service
@Transactional(readOnly = true)
class RetroplanningQueries implements Retroplannings {

    private final PlanQueries planQueries;
    private final CompanyScope scope;

    RetroplanningQueries(PlanQueries planQueries, CompanyScope scope) {
        this.planQueries = planQueries;
        this.scope = scope;
    }

    @Override
    public List<NextAction> nextActions(@Nullable UUID membershipId, int limit) {
        return plans().flatMap(details -> details.schedule().open().stream().map(action -> next(details, action)))
                .filter(next -> membershipId == null || next.assignee() == null || membershipId.equals(next.assignee()))
                .sorted(Comparator.comparing((NextAction next) -> !next.late()).thenComparing(NextAction::date))
                .limit(limit)
                .toList();
    }

    @Override
    public List<PlanRef> running() {
        return plans().map(RetroplanningQueries::ref).toList();
    }

    @Override
    public List<PlanRef> ofContract(UUID contractId) {
        return refs(details -> contractId.equals(details.contractId()));
    }

    @Override
    public List<PlanRef> ofAuthority(Siren authority) {
        return refs(details -> authority.equals(details.authority()));
    }

    private List<PlanRef> refs(Predicate<PlanDetails> wanted) {
        return plans().filter(wanted).map(RetroplanningQueries::ref).toList();
    }

    private Stream<PlanDetails> plans() {
        return scope.current().isEmpty() ? Stream.empty() : planQueries.running().stream();
    }

    private static NextAction next(PlanDetails details, ScheduledAction action) {
        var assignee = details.assignees().get(action.key());
        LocalDate date = Optional.ofNullable(action.due()).orElseThrow();
        return new NextAction(
                details.id(),
                details.name(),
                action.line().title(),
                date,
                TemplateWording.label(action.distance()),
                action.status() == Status.LATE,
                assignee == null ? null : assignee.membershipId(),
                details.path() + "#" + action.key());
    }

    private static PlanRef ref(PlanDetails details) {
        return new PlanRef(
                details.id(),
                details.title(),
                details.authorityName(),
                details.contractId(),
                details.facts().j(),
                details.done(),
                details.counted(),
                details.late(),
                details.schedule().next().map(ScheduledAction::date).orElse(null),
                details.path());
    }
}
