package fr.jalon.cctp.domain;

import fr.jalon.cctp.anchoring.Clause;
import fr.jalon.cctp.anchoring.Outline;
import fr.jalon.cctp.anchoring.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A version as one text, as the carrying of passages reads it; and back from that text to the words of a clause. */
public final class VersionOutline {

    /**
     * A passage of a clause.
     *
     * @param start in code points of the clause's words; 0 where it begins in the heading
     * @param length in code points; 0 where all of it is heading
     */
    public record Passage(UUID clause, int start, int length) {}

    private final Outline outline;
    private final Map<String, Integer> wordsFrom = new HashMap<>();

    public VersionOutline(List<PublishedClause> clauses) {
        List<Clause> pieces = new ArrayList<>();
        int at = 0;
        for (PublishedClause one : clauses) {
            ClauseWords said = one.said();
            String heading = said.heading().isEmpty() ? "" : said.heading() + "\n\n";
            String text = heading + said.words() + "\n\n";
            int length = text.codePointCount(0, text.length());
            String id = one.id().toString();
            pieces.add(new Clause(id, said.number(), said.title(), said.level(), at, at + length, text));
            wordsFrom.put(id, at + heading.codePointCount(0, heading.length()));
            at += length;
        }
        outline = Outline.of(pieces);
    }

    public Outline outline() {
        return outline;
    }

    /** Where a clause's words begin, in code points of the whole text. */
    public int wordsFrom(UUID clause) {
        Integer from = wordsFrom.get(clause.toString());
        if (from == null) {
            throw new IllegalArgumentException("no clause " + clause);
        }
        return from;
    }

    /** The same place, within the clause's words. */
    public Passage passage(Place place) {
        int from = wordsFrom(UUID.fromString(place.clause().id()));
        int start = Math.max(place.start(), from);
        return new Passage(UUID.fromString(place.clause().id()), start - from, Math.max(0, place.end() - start));
    }
}
