package fr.jalon.cctp.answering.web;

import fr.jalon.cctp.reaction.domain.ReactionPlace;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Words of a clause with a passage marked in them. */
final class MarkedWords {

    /** Text that is marked or not, as a whole. */
    record Run(String text, boolean marked) {}

    private MarkedWords() {}

    static List<Run> of(String words, ReactionPlace place) {
        return of(words, place.start(), place.length());
    }

    /** @param start in code points; null for no passage */
    static List<Run> of(String words, @Nullable Integer start, @Nullable Integer length) {
        int points = words.codePointCount(0, words.length());
        int from = words.offsetByCodePoints(0, start == null ? 0 : Math.min(start, points));
        int to = words.offsetByCodePoints(
                from, length == null ? 0 : Math.min(length, words.codePointCount(from, words.length())));
        return Stream.of(
                        new Run(words.substring(0, from), false),
                        new Run(words.substring(from, to), true),
                        new Run(words.substring(to), false))
                .filter(run -> !run.text().isEmpty())
                .toList();
    }
}
