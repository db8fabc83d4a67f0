package fr.jalon.scheduling.engine.load;

import fr.jalon.scheduling.engine.load.WorkItem.Part;
import java.util.List;

/** Minutes by owner and week, nobody's in the last row; each action is counted once. */
final class WeekSums {

    private final Team team;
    private final Week first;
    private final int[][] minutes;

    private WeekSums(Team team, Week first, int[][] minutes) {
        this.team = team;
        this.first = first;
        this.minutes = minutes;
    }

    static WeekSums empty(Team team, Week first, int weeks) {
        return new WeekSums(team, first, new int[team.members().size() + 1][weeks]);
    }

    WeekSums copy(Team sameSize) {
        int[][] copy = new int[minutes.length][];
        for (int i = 0; i < copy.length; i++) {
            copy[i] = minutes[i].clone();
        }
        return new WeekSums(sameSize, first, copy);
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
            return team.members().get(owner).capacity(week(week));
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
