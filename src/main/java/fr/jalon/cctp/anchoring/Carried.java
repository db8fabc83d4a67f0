package fr.jalon.cctp.anchoring;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a passage stands in the new text.
 *
 * @param place null for an orphan
 * @param confidence 0 for an orphan, else above 0 up to 1: the share of the passage's words that were found again, those weighing
 *     most that are rare, times how much of what surrounds it came along. 1 is untouched with all around it; under 0.6 a person
 *     should look at it
 * @param proposals at most three places worth looking at, the likeliest first; the place itself when there is one
 */
public record Carried(Anchor anchor, Fate fate, @Nullable Place place, double confidence, List<Place> proposals) {

    public Carried {
        proposals = List.copyOf(proposals);
        if ((place == null) != (fate == Fate.ORPHAN)) {
            throw new IllegalArgumentException(fate + " at " + place);
        }
    }
}
