package fr.jalon.scheduling.engine.load;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of the company and the time they have for plans.
 *
 * @param usual minutes in a week without anything special
 * @param special minutes of the weeks that differ: a leave, a week kept free
 */
public record Member(UUID id, String name, int usual, Map<Week, Integer> special) {

    public Member {
        special = Map.copyOf(special);
        if (usual < 0 || special.values().stream().anyMatch(minutes -> minutes < 0)) {
            throw new IllegalArgumentException("Nobody has less than no time: " + name);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Member member && id.equals(member.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** Whether all that is known of the person is the same; {@code equals} only asks whether it is the same person. */
    boolean isSame(Member other) {
        return id.equals(other.id) && name.equals(other.name) && usual == other.usual && special.equals(other.special);
    }

    public int capacity(Week week) {
        return special.getOrDefault(week, usual);
    }

    /** The same person with other minutes in one week. */
    public Member with(Week week, int minutes) {
        Map<Week, Integer> weeks = new HashMap<>(special);
        weeks.put(week, minutes);
        return new Member(id, name, usual, weeks);
    }
}
