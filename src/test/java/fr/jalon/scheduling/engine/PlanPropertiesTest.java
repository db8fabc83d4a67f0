package fr.jalon.scheduling.engine;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.calendar.FrenchDates;
import fr.jalon.calendar.WorkCalendar;
import fr.jalon.scheduling.engine.law.LegalPeriods;
import fr.jalon.scheduling.engine.law.NoticeCase;
import fr.jalon.scheduling.engine.law.Procedure;
import fr.jalon.scheduling.engine.template.Branch;
import fr.jalon.scheduling.engine.template.Line;
import fr.jalon.scheduling.engine.template.Line.Kind;
import fr.jalon.scheduling.wording.ReasonWording;
import fr.jalon.shared.DateWindow;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What holds for every plan, shown over thousands of them. */
class PlanPropertiesTest {

    /** A hundred thousand with -Pthorough; fewer where each of thousands of changed engines is tried. */
    private static final int PLANS = Integer.getInteger("jalon.test.plans", 2_000);

    @Test
    void everyPlanKeepsItsPromises() {
        Map<Status, LongAdder> seen = new ConcurrentHashMap<>();
        IntStream.range(0, PLANS).parallel().forEach(seed -> check(seed, seen));
        // The random plans are worth something only if they meet every case, and often.
        for (Status status : Status.values()) {
            assertThat(seen.getOrDefault(status, new LongAdder()).sum())
                    .as(status.name())
                    .isGreaterThan(PLANS / 5);
        }
    }

    private static void check(int seed, Map<Status, LongAdder> seen) {
        RandomPlans plans = new RandomPlans(seed);
        PlanFacts plan = plans.next();
        LocalDate today = plans.todayFor(plan);
        try {
            Schedule schedule = Scheduler.schedule(plan, today);
            check(plan, today, schedule);
            checkLaw(plan, today);
            checkPreview(plans, plan, today, schedule);
            schedule.actions()
                    .forEach(action -> seen.computeIfAbsent(action.status(), its -> new LongAdder())
                            .increment());
        } catch (AssertionError | RuntimeException error) {
            throw new AssertionError("graine " + seed + " : " + error.getMessage(), error);
        }
    }

    private static void check(PlanFacts plan, LocalDate today, Schedule schedule) {
        WorkCalendar calendar = WorkCalendar.of(plan.place());
        must(schedule.actions().size() == plan.template().lines().size(), "every line is there");
        for (ScheduledAction action : schedule.actions()) {
            Line line = action.line();
            LocalDate date = action.date();
            switch (action.status()) {
                case DONE -> must(date != null && date.equals(plan.doneOn(line)), "done lines do not move");
                case DROPPED -> must(date == null && plan.drops(line), "dropped by the verdict or the hand-over");
                case LOST -> {
                    must(date == null && !plan.drops(line), "lost lines have no date");
                    must(
                            !isLastOfAll(plan, line) || plan.j().likely().isBefore(today),
                            "a bid can be handed in until J");
                }
                case LEGAL_LIMIT -> checkLimit(calendar, plan, action);
                default -> checkOpen(calendar, plan, today, schedule, action);
            }
            checkReason(calendar, plan, today, schedule, action);
        }
        checkOrder(schedule);
        checkRange(plan, today, schedule);
    }

    /** Counted back from J: a floor of distance that no day off brings nearer to J. */
    private static void checkLimit(WorkCalendar calendar, PlanFacts plan, ScheduledAction limit) {
        LocalDate date = Objects.requireNonNull(limit.date());
        LocalDate legal = limit.line().offset().before(plan.j().likely(), calendar);
        must(!date.isAfter(legal), "a limit counted back from J is never later than the law's day");
        must(calendar.onOrBefore(legal).equals(date), "it stays on its day or goes to the working day before");
    }

    private static void checkRange(PlanFacts plan, LocalDate today, Schedule schedule) {
        JRange range = schedule.range();
        must(
                !range.safe().isAfter(plan.j().likely())
                        && !range.safe().isBefore(plan.j().min()),
                "the safe J is in its range");
        must(plan.cautious() || !range.isCautious(), "cautious when asked to be");
        must(
                (range.noticeDays() == null)
                        || Objects.requireNonNull(ReasonWording.narrowing(range))
                                .contains(FrenchDates.full(range.safe())),
                "a fact names the safe J");
        Schedule likely = Scheduler.schedule(plan.cautious(false), today);
        for (ScheduledAction action : schedule.actions()) {
            ScheduledAction then = likely.action(action.key()).orElseThrow();
            must(Objects.equals(action.likely(), then.due()), "shown with the likely day");
            must(
                    action.status() != Status.LOST || then.status() == Status.LOST,
                    "lost only when it is lost for the likely J too");
            must(!LineDraft.later(or(action.due()), or(then.due())).isAfter(or(then.due())), "safe is not later");
        }
    }

    private static LocalDate or(@Nullable LocalDate day) {
        return day == null ? LocalDate.MAX : day;
    }

    private static void checkLaw(PlanFacts plan, LocalDate today) {
        LocalDate j = plan.j().likely();
        LocalDate from = Optional.ofNullable(plan.noticeOn()).orElse(today);
        Procedure procedure = plan.template().legalMinimum().procedure();
        NoticeCase said = plan.notice().noticeCase();
        WorkCalendar calendar = WorkCalendar.of(plan.place());
        int least = LegalPeriods.leastDays(procedure, from, said == null ? NoticeCase.ORDINARY : said);
        int fewest = LegalPeriods.leastDays(procedure, from, said);
        boolean tooShort = j.isBefore(calendar.legalOnOrAfter(from.plusDays(least))) && least > 0;
        boolean unlawful = j.isBefore(calendar.legalOnOrAfter(from.plusDays(fewest))) && fewest > 0;
        LegalCheck check = LegalCheck.of(plan, today);
        if (j.isBefore(today)) {
            must(check.equals(new LegalCheck(List.of(new LegalBreach.Over(j)), null)), "J has passed");
            return;
        }
        boolean sure = plan.notice().sentOn() != null && unlawful;
        must(
                check.breaches().isEmpty() != sure,
                "only what no case allows is a breach, and only once its notice is known");
        must((check.question() != null) == (tooShort && !sure), "the law's minimum is kept, asked about or flagged");
    }

    private static void checkOpen(
            WorkCalendar calendar, PlanFacts plan, LocalDate today, Schedule schedule, ScheduledAction action) {
        LocalDate date = Optional.ofNullable(action.date()).orElseThrow();
        LocalDate planned = Optional.ofNullable(action.planned()).orElseThrow();
        boolean isLastResort = isLastResort(calendar, plan, today, action);
        must(isLastResort || (calendar.isWorking(date) && calendar.isWorking(planned)), "no action on a day off");
        must(!date.isBefore(today), "nothing open in the past");
        must(!date.isBefore(planned), "never before its planned day");
        must(!date.isBefore(Optional.ofNullable(action.earliest()).orElseThrow()), "not before the earliest day");
        must(!date.isAfter(Optional.ofNullable(action.latest()).orElseThrow()), "not after the latest day");
        must((action.slack() == 0) == date.equals(action.latest()), "slack is the room up to the latest day");
        must(action.status() != Status.LATE || planned.isBefore(today), "late is late");
        must(action.status() != Status.DUE || !planned.isBefore(today), "due is not late");
        if (action.line().kind() == Kind.DAY_J) {
            must(
                    date.equals(
                            isLastResort
                                    ? schedule.j().likely()
                                    : calendar.onOrBefore(schedule.j().likely())),
                    "the bid goes in on J or the working day before, and on J when that day has passed");
            return;
        }
        LocalDate j = ((Reason.Counted) action.reason()).j();
        StepWindow window = StepWindow.of(action.step(), j, calendar);
        LocalDate opens = opens(calendar, plan, action, window);
        LocalDate closes = closes(plan, action, window, j);
        must(!date.isBefore(opens) && !date.isAfter(closes), "inside its step");
        must(!planned.isBefore(opens) && !planned.isAfter(closes), "planned inside its step");
    }

    /** J itself, unless an odd method has something to do after it. */
    private static boolean isLastOfAll(PlanFacts plan, Line line) {
        return line.kind() == Kind.DAY_J
                && plan.template().lines().stream()
                        .noneMatch(other -> other.after().contains(line.key()));
    }

    /** A bid can still be handed in on a day off when no working day is left up to J. */
    private static boolean isLastResort(
            WorkCalendar calendar, PlanFacts plan, LocalDate today, ScheduledAction action) {
        LocalDate j = plan.j().likely();
        LocalDate from = LineDraft.later(today, plan.enteredOn());
        return action.line().kind() == Kind.DAY_J
                && !from.isAfter(j)
                && calendar.onOrAfter(from).isAfter(j);
    }

    /** What only a verdict lets do, whichever it was, stays open for thirty days from it, though not beyond J. */
    private static LocalDate closes(PlanFacts plan, ScheduledAction action, StepWindow window, LocalDate j) {
        LocalDate verdict = plan.verdict().on();
        return verdict == null || action.line().branch() == Branch.COMMON
                ? window.closes()
                : LineDraft.later(window.closes(), LineDraft.earlier(verdict.plusDays(30), j.minusDays(1)));
    }

    /** A step opens early for a line that kept its day when J moved the step away, and for all that comes before it. */
    private static LocalDate opens(WorkCalendar calendar, PlanFacts plan, ScheduledAction action, StepWindow window) {
        LocalDate opens = window.opens();
        List<String> keys = new java.util.ArrayList<>(List.of(action.key()));
        for (int i = 0; i < keys.size(); i++) {
            String key = keys.get(i);
            ActionState.Kept kept =
                    plan.states().getOrDefault(key, ActionState.OPEN).kept();
            if (kept != null) {
                opens = LineDraft.earlier(opens, calendar.onOrBefore(kept.on()));
            }
            plan.template().lines().stream()
                    .filter(line -> line.after().contains(key) && !keys.contains(line.key()))
                    .forEach(line -> keys.add(line.key()));
        }
        return opens;
    }

    private static void checkOrder(Schedule schedule) {
        for (ScheduledAction after : schedule.actions()) {
            for (String key : after.line().after()) {
                ScheduledAction before = schedule.action(key).orElseThrow();
                LocalDate first = before.planned();
                LocalDate second = after.planned();
                if (first != null && second != null && before.date() != null && after.date() != null) {
                    must(!first.isAfter(second), key + " is not planned after " + after.key());
                    must(!before.date().isAfter(after.date()), key + " does not come after " + after.key());
                }
            }
        }
    }

    private static void checkReason(
            WorkCalendar calendar, PlanFacts plan, LocalDate today, Schedule schedule, ScheduledAction action) {
        String sentence = ReasonWording.sentence(action.reason());
        must(sentence.endsWith(".") && sentence.length() > 20, "a sentence");
        if (!(action.reason() instanceof Reason.Counted counted)) {
            must(action.status() == Status.DONE || action.date() == null, "only what has no counted date is stated");
            return;
        }
        LocalDate date = Optional.ofNullable(action.date()).orElseThrow();
        must(counted.start().equals(action.line().offset().before(counted.j(), calendar)), "counted from J");
        must(
                counted.j()
                        .equals(
                                counted.earliest()
                                        ? schedule.range().safe()
                                        : plan.j().likely()),
                "from the J it says");
        must(counted.date().equals(date), "the reason leads to the date");
        must(sentence.toLowerCase(Locale.FRANCE).contains(FrenchDates.full(date)), "the sentence names the date");
        must(sentence.contains(FrenchDates.full(counted.j())), "the sentence names J");
        LocalDate day = counted.start();
        for (DateMove move : counted.moves()) {
            must(move.from().equals(day) && !move.to().equals(day), "each move starts where the last one ended");
            day = move.to();
            checkMove(calendar, plan, today, action, move);
        }
    }

    private static void checkMove(
            WorkCalendar calendar, PlanFacts plan, LocalDate today, ScheduledAction action, DateMove move) {
        List<String> before = action.line().after().stream()
                .map(key -> plan.template().line(key).orElseThrow().title())
                .toList();
        boolean holds = switch (move.why()) {
            case DAY_OFF ->
                move.to().isBefore(move.from())
                        && move.skipped().equals(calendar.daysOff(move.to().plusDays(1), move.from()))
                        && move.skipped().size() == move.to().until(move.from()).getDays();
            case LEGAL_DAY_OFF ->
                action.line().isLegalLimit()
                        && move.to().isBefore(move.from())
                        && move.skipped().equals(calendar.daysOff(move.to().plusDays(1), move.from()));
            case STEP_OPENS -> move.to().isAfter(move.from());
            case STEP_CLOSES -> move.to().isBefore(move.from());
            case VERDICT ->
                action.line().branch() != Branch.COMMON
                        && plan.verdict().on() != null
                        && !move.to().isBefore(plan.verdict().on())
                        && move.from().isBefore(move.to());
            case LATE_ENTRY -> move.from().isBefore(plan.enteredOn());
            case POSTPONED ->
                Optional.ofNullable(plan.state(action.line()).postponement())
                        .filter(wish -> wish.to().equals(move.to())
                                && move.detail().equals(wish.by())
                                && move.words().equals(wish.reason()))
                        .isPresent();
            case KEPT ->
                Optional.ofNullable(plan.state(action.line()).kept())
                        .filter(kept ->
                                kept.on().equals(move.to()) && move.detail().equals(kept.by()))
                        .isPresent();
            case AFTER_PREDECESSOR -> move.to().isAfter(move.from()) && before.contains(move.detail());
            case BEFORE_SUCCESSOR ->
                move.to().isBefore(move.from())
                        && plan.template().lines().stream()
                                .filter(line -> line.title().equals(move.detail()))
                                .anyMatch(line -> line.after().contains(action.key()));
            case OVERDUE -> move.from().isBefore(today) && !move.to().isBefore(today);
        };
        must(holds, "a true reason for " + action.key() + ": " + move);
    }

    private static void checkPreview(RandomPlans plans, PlanFacts plan, LocalDate today, Schedule schedule) {
        DateWindow newJ = plans.around(plan.j().likely().plusDays(plans.day().getDayOfYear() - 180L));
        Preview preview = Preview.of(plan, plan.withJ(newJ), today);
        must(preview.before().equals(schedule), "the preview starts from the plan");
        for (ActionChange change : preview.changes()) {
            must(
                    change.before().status() != Status.DONE
                            || (change.kind() == ActionChange.Kind.KEPT
                                    && change.before().date() != null
                                    && change.before()
                                            .date()
                                            .equals(change.after().date())),
                    "done lines are kept");
        }
        checkPartial(plans.someLines(plan), plan, newJ, today, preview);
        must(
                Preview.of(plan, plan, today).changes().stream()
                        .allMatch(change -> change.kind() == ActionChange.Kind.KEPT
                                || change.kind() == ActionChange.Kind.UNCHANGED),
                "the same J changes nothing");
    }

    private static void checkPartial(
            Set<String> wanted, PlanFacts plan, DateWindow newJ, LocalDate today, Preview everything) {
        Preview partial = Preview.of(plan, plan.withJ(newJ), wanted, "Inès Roy", today);
        PlanFacts accepted = plan.withJ(newJ).keeping(partial.kept(), "Inès Roy");
        must(partial.after().equals(Scheduler.schedule(accepted, today)), "what is shown is what one gets in part too");
        check(accepted, today, partial.after());
        must(partial.foretells(partial), "a preview foretells itself");
        for (ActionChange change : everything.changes()) {
            boolean kept = partial.kept().containsKey(change.key());
            must(kept == (change.isKeepable() && wanted.contains(change.key())), "only what may be kept is kept");
        }
        for (ActionChange change : partial.of(ActionChange.Kind.HELD)) {
            must(
                    change.before().planned() != null
                            && change.before().planned().equals(change.after().planned()),
                    "what is held has not moved");
        }
        if (partial.kept().isEmpty()) {
            must(partial.equals(everything), "keeping nothing is moving everything");
        }
    }

    private static void must(boolean holds, String promise) {
        if (!holds) {
            throw new AssertionError(promise);
        }
    }
}
