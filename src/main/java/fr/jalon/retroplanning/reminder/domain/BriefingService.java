package fr.jalon.retroplanning.reminder.domain;

import fr.jalon.account.Colleague;
import fr.jalon.calendar.WorkCalendar;
import fr.jalon.retroplanning.PlanNews;
import fr.jalon.retroplanning.domain.PlanDetails;
import fr.jalon.retroplanning.domain.PlanQueries;
import fr.jalon.scheduling.engine.Schedule;
import fr.jalon.scheduling.engine.ScheduledAction;
import fr.jalon.scheduling.engine.Scheduler;
import fr.jalon.scheduling.engine.Status;
import fr.jalon.scheduling.engine.template.Line;
import fr.jalon.shared.DateWindow;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what letters say from the plans as they stand. */
@Service
@Transactional(readOnly = true)
class BriefingService implements PlanNews {

    private static final int J_IS_NEAR = 60;
    private static final int VERDICT_IS_NEAR = 7;

    private final PlanQueries reader;
    private final JdbcClient jdbc;
    private final Clock clock;

    BriefingService(PlanQueries reader, JdbcClient jdbc, Clock clock) {
        this.reader = reader;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Briefing briefing(UUID membershipId) {
        LocalDate today = LocalDate.now(clock);
        List<PlanDetails> sheets = reader.running(Pageable.unpaged()).getContent();
        return new Briefing(
                WorkCalendar.of(null).isWorking(today),
                sheets.stream()
                        .flatMap(sheet -> sheet.schedule().open().stream()
                                .filter(action -> action.line().kind() != Line.Kind.VERDICT)
                                .filter(action -> isFor(sheet, action, membershipId))
                                .map(action -> due(sheet, action)))
                        .sorted(Comparator.comparing((Due due) -> !due.late()).thenComparing(Due::due))
                        .toList(),
                sheets.stream()
                        .map(sheet -> new ComingJ(
                                sheet.name(), sheet.j(), ChronoUnit.DAYS.between(today, sheet.j()), sheet.path()))
                        .filter(j -> j.days() <= J_IS_NEAR)
                        .toList(),
                sheets.stream()
                        .flatMap(sheet -> sheet.schedule().open().stream()
                                .filter(action -> action.line().kind() == Line.Kind.VERDICT)
                                .map(action ->
                                        new AwaitedVerdict(sheet.name(), dueOf(action), sheet.path() + "#verdict")))
                        .filter(verdict -> !verdict.due().isAfter(today.plusDays(VERDICT_IS_NEAR)))
                        .toList());
    }

    @Override
    public Optional<Due> given(UUID planId, String key, UUID membershipId) {
        return followed(planId)
                .flatMap(sheet -> sheet.schedule()
                        .action(key)
                        .filter(action -> action.date() != null && action.status() != Status.DONE)
                        .filter(action -> isOf(sheet, action, membershipId))
                        .map(action -> due(sheet, action)));
    }

    @Override
    public Set<UUID> concernedBy(UUID planId) {
        return followed(planId)
                .map(sheet -> {
                    Set<UUID> given = sheet.schedule().open().stream()
                            .flatMap(action ->
                                    Stream.ofNullable(sheet.assignees().get(action.key())))
                            .map(Colleague::membershipId)
                            .collect(Collectors.toSet());
                    return given.isEmpty()
                            ? sheet.colleagues().stream()
                                    .map(Colleague::membershipId)
                                    .collect(Collectors.toSet())
                            : given;
                })
                .orElse(Set.of());
    }

    @Override
    public Optional<Moved> moved(UUID planId, DateWindow from, UUID membershipId) {
        return followed(planId).filter(sheet -> !sheet.facts().j().equals(from)).map(sheet -> {
            Schedule before = Scheduler.schedule(sheet.facts().withJ(from), LocalDate.now(clock));
            return new Moved(
                    sheet.name(),
                    from.likely(),
                    sheet.j(),
                    sheet.path(),
                    before.open().stream()
                            .filter(action -> isOf(sheet, action, membershipId))
                            .flatMap(action -> sheet.schedule().action(action.key()).stream()
                                    .filter(now -> !Objects.equals(now.due(), action.due()))
                                    .map(now -> new MovedAction(
                                            action.line().title(),
                                            dueOf(action),
                                            now.due(),
                                            sheet.path() + "#" + action.key())))
                            .toList());
        });
    }

    /** Empty when it is not the company's (any more), given up, or its J has passed. */
    private Optional<PlanDetails> followed(UUID planId) {
        boolean there = jdbc.sql("SELECT EXISTS (SELECT FROM retroplanning.plan WHERE id = ?)")
                .param(planId)
                .query(Boolean.class)
                .single();
        return there ? Optional.of(reader.sheet(planId)).filter(sheet -> !sheet.isOver()) : Optional.empty();
    }

    private static boolean isOf(PlanDetails sheet, ScheduledAction action, UUID membershipId) {
        Colleague assignee = sheet.assignees().get(action.key());
        return assignee != null && assignee.membershipId().equals(membershipId);
    }

    private static boolean isFor(PlanDetails sheet, ScheduledAction action, UUID membershipId) {
        return !sheet.assignees().containsKey(action.key()) || isOf(sheet, action, membershipId);
    }

    private Due due(PlanDetails sheet, ScheduledAction action) {
        LocalDate due = dueOf(action);
        return new Due(
                sheet.id(),
                action.key(),
                sheet.name(),
                action.line().title(),
                due,
                WorkCalendar.of(sheet.facts().place()).workingDaysAfter(LocalDate.now(clock), due),
                action.status() == Status.LATE,
                sheet.assignees().containsKey(action.key()),
                sheet.path() + "#" + action.key());
    }

    private static LocalDate dueOf(ScheduledAction action) {
        return Objects.requireNonNull(action.due());
    }
}
