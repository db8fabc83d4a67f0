package fr.jalon.scheduling.engine;

import fr.jalon.calendar.WorkCalendar;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * How to hand in the bid, day by day: the nearer J-1, the stronger the advice to do it electronically. A letter needs
 * {@value #BY_POST} working days to be there without luck, a courier {@value #BY_COURIER}, a person {@value #BY_HAND}.
 *
 * @param strength 1 to 4, 4 the strongest
 * @param days left until J
 * @param workingDays how many of them are worked
 * @param way what is still possible on paper
 * @param leaves the day on which what goes on paper leaves at the latest; without meaning where nothing does
 * @param leavesToday whether that is today
 */
public record SubmissionAdvice(
        int strength, int days, int workingDays, Way way, LocalDate leaves, boolean leavesToday) {

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

    /** What to do today. */
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
    }

    private static final int FIRST_DAY = 52;
    private static final int EARLY = 15;
    private static final int BY_POST = 5;
    private static final int BY_COURIER = 2;
    private static final int BY_HAND = 1;

    /** @return empty before step 3 (52 days before J) and after J */
    public static Optional<SubmissionAdvice> on(LocalDate today, LocalDate j, WorkCalendar calendar) {
        long days = ChronoUnit.DAYS.between(today, j);
        if (days < 0 || days > FIRST_DAY) {
            return Optional.empty();
        }
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
        return Optional.of(new SubmissionAdvice(strength, (int) days, working, way, leaves, leaves.equals(today)));
    }

    public Task task() {
        for (Task task : Task.values()) {
            if (days > task.beyond) {
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
