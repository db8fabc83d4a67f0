package fr.jalon.retroplanning.reminder.domain;

import fr.jalon.account.Colleague;
import fr.jalon.calendar.WorkCalendar;
import fr.jalon.contact.Conversations;
import fr.jalon.retroplanning.PlanNews;
import fr.jalon.retroplanning.domain.PlanDetails;
import fr.jalon.retroplanning.domain.PlanQueries;
import fr.jalon.scheduling.engine.Schedule;
import fr.jalon.scheduling.engine.ScheduledAction;
import fr.jalon.scheduling.engine.Scheduler;
import fr.jalon.scheduling.engine.Status;
import fr.jalon.scheduling.engine.template.Line;
import fr.jalon.shared.DateWindow;
import fr.jalon.shared.Siren;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what mails say from the plans as they stand. */
@Service
@Transactional(readOnly = true)
class BriefingQueries implements PlanNews {

    private static final int J_IS_NEAR = 60;
    private static final int VERDICT_IS_NEAR = 7;
    private static final int JUST_NOW = 7;

    private final PlanQueries planQueries;
    private final Conversations conversations;
    private final JdbcClient jdbc;
    private final Clock clock;

    BriefingQueries(PlanQueries planQueries, Conversations conversations, JdbcClient jdbc, Clock clock) {
        this.planQueries = planQueries;
        this.conversations = conversations;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Briefing briefing(UUID membershipId) {
        LocalDate today = LocalDate.now(clock);
        List<PlanDetails> plans = planQueries.running();
        Map<Siren, LocalDate> spoken = conversations.lastSince(
                today.minusDays(JUST_NOW),
                plans.stream()
                        .flatMap(details -> Stream.ofNullable(details.authority()))
                        .collect(Collectors.toSet()));
        return new Briefing(
                WorkCalendar.of(null).isWorking(today),
                plans.stream()
                        .flatMap(details -> details.schedule().open().stream()
                                .filter(action -> action.line().kind() != Line.Kind.VERDICT)
                                .filter(action -> isFor(details, action, membershipId))
                                .map(action -> due(details, action, spoken)))
                        .sorted(Comparator.comparing((Due due) -> !due.late()).thenComparing(Due::due))
                        .toList(),
                plans.stream()
                        .map(details -> new ComingJ(
                                details.name(),
                                details.j(),
                                ChronoUnit.DAYS.between(today, details.j()),
                                details.path()))
                        .filter(j -> j.days() <= J_IS_NEAR)
                        .toList(),
                plans.stream()
                        .flatMap(details -> details.schedule().open().stream()
                                .filter(action -> action.line().kind() == Line.Kind.VERDICT)
                                .map(action ->
                                        new AwaitedVerdict(details.name(), dueOf(action), details.path() + "#verdict")))
                        .filter(verdict -> !verdict.due().isAfter(today.plusDays(VERDICT_IS_NEAR)))
                        .toList());
    }

    @Override
    public Optional<Due> given(UUID planId, String key, UUID membershipId) {
        return followed(planId)
                .flatMap(details -> details.schedule()
                        .action(key)
                        .filter(action -> action.date() != null && action.status() != Status.DONE)
                        .filter(action -> isOf(details, action, membershipId))
                        .map(action -> due(details, action, Map.of())));
    }

    @Override
    public Set<UUID> concernedBy(UUID planId) {
        return followed(planId)
                .map(details -> {
                    Set<UUID> given = details.schedule().open().stream()
                            .flatMap(action ->
                                    Stream.ofNullable(details.assignees().get(action.key())))
                            .map(Colleague::membershipId)
                            .collect(Collectors.toSet());
                    return given.isEmpty()
                            ? details.colleagues().stream()
                                    .map(Colleague::membershipId)
                                    .collect(Collectors.toSet())
                            : given;
                })
                .orElse(Set.of());
    }

    @Override
    public Optional<Moved> moved(UUID planId, DateWindow from, UUID membershipId) {
        return followed(planId)
                .filter(details -> !details.facts().j().equals(from))
                .map(details -> {
                    Schedule before = Scheduler.schedule(details.facts().withJ(from), LocalDate.now(clock));
                    return new Moved(
                            details.name(),
                            from.likely(),
                            details.j(),
                            details.path(),
                            before.open().stream()
                                    .filter(action -> isOf(details, action, membershipId))
                                    .flatMap(action -> details.schedule().action(action.key()).stream()
                                            .filter(now -> !Objects.equals(now.due(), action.due()))
                                            .map(now -> new MovedAction(
                                                    action.line().title(),
                                                    dueOf(action),
                                                    now.due(),
                                                    details.path() + "#" + action.key())))
                                    .toList());
                });
    }

    /** Empty when it is not the company's (any more), given up, or its J has passed. */
    private Optional<PlanDetails> followed(UUID planId) {
        boolean there = jdbc.sql("SELECT EXISTS (SELECT FROM retroplanning.plan WHERE id = ?)")
                .param(planId)
                .query(Boolean.class)
                .single();
        return there ? Optional.of(planQueries.details(planId)).filter(details -> !details.isOver()) : Optional.empty();
    }

    private static boolean isOf(PlanDetails details, ScheduledAction action, UUID membershipId) {
        Colleague assignee = details.assignees().get(action.key());
        return assignee != null && assignee.membershipId().equals(membershipId);
    }

    private static boolean isFor(PlanDetails details, ScheduledAction action, UUID membershipId) {
        return !details.assignees().containsKey(action.key()) || isOf(details, action, membershipId);
    }

    private Due due(PlanDetails details, ScheduledAction action, Map<Siren, LocalDate> spoken) {
        LocalDate due = dueOf(action);
        return new Due(
                details.id(),
                action.key(),
                details.name(),
                action.line().title(),
                due,
                WorkCalendar.of(details.facts().place()).workingDaysAfter(LocalDate.now(clock), due),
                action.status() == Status.LATE,
                details.assignees().containsKey(action.key()),
                details.authority() == null ? null : spoken.get(details.authority()),
                details.path() + "#" + action.key());
    }

    private static LocalDate dueOf(ScheduledAction action) {
        return Objects.requireNonNull(action.due());
    }
}
