package fr.jalon.scheduling.engine.load;

import fr.jalon.scheduling.engine.load.WorkItem.Part;
import java.util.List;
import java.util.stream.IntStream;

/** Minutes by owner and week, nobody's in the last row; each action is counted once. */
final class WeekSums {

    private final Team team;
    private final Week first;
    private final int[][] time; // of each member
    private final int[][] minutes;

    private WeekSums(Team team, Week first, int[][] time, int[][] minutes) {
        this.team = team;
        this.first = first;
        this.time = time;
        this.minutes = minutes;
    }

    static WeekSums empty(Team team, Week first, int weeks) {
        int[][] time = team.members().stream()
                .map(member -> IntStream.range(0, weeks)
                        .map(at -> member.capacity(first.plus(at)))
                        .toArray())
                .toArray(int[][]::new);
        return new WeekSums(team, first, time, new int[time.length + 1][weeks]);
    }

    WeekSums copy() {
        int[][] copy = new int[minutes.length][];
        for (int i = 0; i < copy.length; i++) {
            copy[i] = minutes[i].clone();
        }
        return new WeekSums(team, first, time, copy);
    }

    void add(List<Part> parts, int sign) {
        for (Part part : parts) {
            minutes[team.index(part.item().owner())][part.week().since(first)] += sign * part.minutes();
        }
    }

    int weeks() {
        return minutes[0].length;
    }

    int nobody() {
        return minutes.length - 1;
    }

    Week week(int index) {
        return first.plus(index);
    }

    int minutes(int owner, int week) {
        return minutes[owner][week];
    }

    /** The minutes an owner has in a week; for unassigned work, what the whole team has left. */
    int capacity(int owner, int week) {
        if (owner < nobody()) {
            return time[owner][week];
        }
        int room = 0;
        for (int i = 0; i < owner; i++) {
            room += Math.max(0, capacity(i, week) - minutes[i][week]);
        }
        return room;
    }

    int excess(int owner, int week) {
        return minutes[owner][week] == 0 ? 0 : Math.max(0, minutes[owner][week] - capacity(owner, week));
    }

    /** Whether nobody has more too much anywhere than before. */
    boolean isNowhereWorseThan(WeekSums before) {
        for (int owner = 0; owner < minutes.length; owner++) {
            for (int week = 0; week < weeks(); week++) {
                int excess = excess(owner, week);
                if (excess > 0 && excess > before.excess(owner, week)) {
                    return false;
                }
            }
        }
        return true;
    }
}
