package fr.jalon.retroplanning.domain;

import fr.jalon.account.CompanyScope;
import fr.jalon.retroplanning.NextAction;
import fr.jalon.retroplanning.PlanRef;
import fr.jalon.retroplanning.Retroplannings;
import fr.jalon.scheduling.engine.ScheduledAction;
import fr.jalon.scheduling.engine.Status;
import fr.jalon.shared.Siren;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers other modules about the plans of the company in scope. */
@Service
@Transactional(readOnly = true)
class RetroplanningService implements Retroplannings {

    private final PlanQueries reader;
    private final CompanyScope scope;

    RetroplanningService(PlanQueries reader, CompanyScope scope) {
        this.reader = reader;
        this.scope = scope;
    }

    @Override
    public List<NextAction> nextActions(@Nullable UUID membershipId, int limit) {
        return sheets().flatMap(sheet -> sheet.schedule().open().stream().map(action -> next(sheet, action)))
                .filter(next -> membershipId == null || next.assignee() == null || membershipId.equals(next.assignee()))
                .sorted(Comparator.comparing((NextAction next) -> !next.late()).thenComparing(NextAction::date))
                .limit(limit)
                .toList();
    }

    @Override
    public List<PlanRef> running() {
        return sheets().map(RetroplanningService::ref).toList();
    }

    @Override
    public List<PlanRef> ofContract(UUID contractId) {
        return refs(sheet -> contractId.equals(sheet.contractId()));
    }

    @Override
    public List<PlanRef> ofAuthority(Siren authority) {
        return refs(sheet -> authority.equals(sheet.authority()));
    }

    private List<PlanRef> refs(Predicate<PlanDetails> wanted) {
        return sheets().filter(wanted).map(RetroplanningService::ref).toList();
    }

    private Stream<PlanDetails> sheets() {
        return scope.current().isEmpty() ? Stream.empty() : reader.running(Pageable.unpaged()).stream();
    }

    private static NextAction next(PlanDetails sheet, ScheduledAction action) {
        var assignee = sheet.assignees().get(action.key());
        LocalDate date = Optional.ofNullable(action.due()).orElseThrow();
        return new NextAction(
                sheet.id(),
                sheet.name(),
                action.line().title(),
                date,
                action.distance(),
                action.status() == Status.LATE,
                assignee == null ? null : assignee.membershipId(),
                sheet.path() + "#" + action.key());
    }

    private static PlanRef ref(PlanDetails sheet) {
        return new PlanRef(
                sheet.id(),
                sheet.title(),
                sheet.authorityName(),
                sheet.contractId(),
                sheet.facts().j(),
                sheet.done(),
                sheet.counted(),
                sheet.late(),
                sheet.schedule().next().map(ScheduledAction::date).orElse(null),
                sheet.path());
    }
}
