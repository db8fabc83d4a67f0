package fr.jalon.retroplanning.web.page;

import fr.jalon.scheduling.engine.ScheduledAction;
import fr.jalon.scheduling.engine.Status;
import fr.jalon.scheduling.engine.template.Line;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What a script needs to let a mark of the drawing be taken hold of.
 *
 * @param day ISO, as are the two others
 * @param min the earliest day it may be drawn to, empty when it cannot be moved
 * @param max the latest, likewise
 * @param before keys of the lines before it, with spaces between
 * @param after keys of the lines after it, likewise
 * @param note between what it lies, in words
 * @param critical whether it has no room left
 */
record TimelineHandle(
        String key, String day, String min, String max, String before, String after, String note, boolean critical) {

    static TimelineHandle of(ScheduledAction action, SlackView room) {
        boolean movable = (action.status().isOpen() || action.status() == Status.PENDING)
                && action.line().kind() != Line.Kind.DAY_J
                && action.earliest() != null
                && action.latest() != null;
        return new TimelineHandle(
                action.key(),
                text(action.date()),
                movable ? text(action.earliest()) : "",
                movable ? text(action.latest()) : "",
                keys(room.before()),
                keys(room.after()),
                (room.neighbours() + " " + room.sentence()).strip(),
                room.critical());
    }

    private static String text(@org.jspecify.annotations.Nullable LocalDate day) {
        return Objects.toString(day, "");
    }

    private static String keys(java.util.List<SlackView.Neighbour> neighbours) {
        return neighbours.stream().map(SlackView.Neighbour::key).collect(Collectors.joining(" "));
    }
}
