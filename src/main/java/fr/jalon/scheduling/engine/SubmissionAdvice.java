package fr.jalon.scheduling.engine;

import fr.jalon.calendar.PlaceZone;
import fr.jalon.calendar.WorkCalendar;
import fr.jalon.scheduling.engine.template.Line;
import fr.jalon.scheduling.engine.template.Template;
import fr.jalon.shared.Department;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How to hand in the bid, day by day: the nearer J-1, the stronger the advice to do it electronically. A letter needs
 * {@value #BY_POST} working days to be there without luck, a courier {@value #BY_COURIER}, a person {@value #BY_HAND}.
 *
 * @param strength 1 to 4, 4 the strongest
 * @param days left until J
 * @param window how many days the template gives the step that ends with J
 * @param workingDays how many of them are worked
 * @param way what is still possible on paper
 * @param leaves the day on which what goes on paper leaves at the latest; without meaning where nothing does
 * @param leavesToday whether that is today
 * @param hoursAhead how many hours later than in Paris it is on J where the work is done
 */
public record SubmissionAdvice(
        int strength,
        int days,
        int window,
        int workingDays,
        Way way,
        LocalDate leaves,
        boolean leavesToday,
        int hoursAhead) {

    /** What is still possible on paper. */
    public enum Way {
        LETTER,
        LETTER_AT_RISK,
        COURIER,
        /** Only one who leaves on the day given. */
        LAST_COURIER,
        BY_HAND,
        ELECTRONIC_ONLY
    }

    /** What to do today: each while more than so many days of a window of {@value #METHOD} are left. */
    public enum Task {
        READ_THE_RULES(45),
        OPEN_AN_ACCOUNT(35),
        CHECK_THE_CERTIFICATE(28),
        CHOOSE_WHO_SIGNS(21),
        TRY_A_SUBMISSION(14),
        ASK_LAST_QUESTIONS(10),
        WEIGH_THE_FILES(7),
        PREPARE_THE_COPY(4),
        SUBMIT_A_FIRST_VERSION(2),
        SUBMIT_IF_READY(1),
        SUBMIT_TODAY(0),
        SUBMIT_THIS_MORNING(-1);

        private final int beyond;

        Task(int beyond) {
            this.beyond = beyond;
        }

        /** The last days are the same in every window; what comes before them keeps its place between its edges. */
        private long beyond(int window) {
            return beyond <= LAST_DAYS || window <= LAST_DAYS
                    ? beyond
                    : LAST_DAYS
                            + Math.round((beyond - LAST_DAYS) * (window - LAST_DAYS) / (double) (METHOD - LAST_DAYS));
        }
    }

    private static final int METHOD = 52;
    private static final int LAST_DAYS = 2;
    private static final int EARLY = 15;
    private static final int BY_POST = 5;
    private static final int BY_COURIER = 2;
    private static final int BY_HAND = 1;

    /** @return empty before the step of the plan's template that ends with J, and after J */
    public static Optional<SubmissionAdvice> on(PlanFacts plan, LocalDate today) {
        Template template = plan.template();
        LocalDate j = plan.j().likely();
        WorkCalendar calendar = WorkCalendar.of(plan.place());
        return template.lines().stream()
                .filter(line -> line.kind() == Line.Kind.DAY_J)
                .findFirst()
                .map(template::stepOf)
                .map(step -> step.opens().before(j, calendar))
                .flatMap(opens -> on(today, j, (int) ChronoUnit.DAYS.between(opens, j), plan.place()));
    }

    /**
     * @param window how many days before J the advice begins
     * @param place where the work is done; null when unknown
     * @return empty before the window and after J
     */
    public static Optional<SubmissionAdvice> on(LocalDate today, LocalDate j, int window, @Nullable Department place) {
        long days = ChronoUnit.DAYS.between(today, j);
        if (days < 0 || days > window) {
            return Optional.empty();
        }
        WorkCalendar calendar = WorkCalendar.of(place);
        // J itself may be a day off; what goes by post must be there on the last working day.
        int working = calendar.workingDaysAfter(today, j);
        // Nobody takes a letter in on a day off: what leaves, leaves on the next working day.
        LocalDate next = calendar.onOrAfter(today);
        int reach = next.isAfter(j) ? 0 : calendar.workingDaysAfter(next, j);
        int strength = strength(days, reach);
        Way way = way(strength, reach);
        LocalDate leaves = switch (way) {
            case LETTER, LETTER_AT_RISK -> calendar.minusWorkingDays(j, BY_POST);
            case COURIER -> calendar.minusWorkingDays(j, BY_COURIER);
            case LAST_COURIER, BY_HAND, ELECTRONIC_ONLY -> next;
        };
        return Optional.of(new SubmissionAdvice(
                strength,
                (int) days,
                window,
                working,
                way,
                leaves,
                leaves.equals(today),
                PlaceZone.hoursAheadOfParis(place, j)));
    }

    public Task task() {
        for (Task task : Task.values()) {
            if (days > task.beyond(window)) {
                return task;
            }
        }
        throw new IllegalStateException("No advice after J");
    }

    private static int strength(long days, int working) {
        if (days <= 1 || working < BY_HAND) {
            return 4;
        }
        if (working < BY_POST) {
            return 3;
        }
        return working < EARLY ? 2 : 1;
    }

    private static Way way(int strength, int working) {
        if (strength == 4) {
            return Way.ELECTRONIC_ONLY;
        }
        if (working >= BY_POST) {
            return working >= EARLY ? Way.LETTER : Way.LETTER_AT_RISK;
        }
        if (working > BY_COURIER) {
            return Way.COURIER;
        }
        return working == BY_COURIER ? Way.LAST_COURIER : Way.BY_HAND;
    }
}
