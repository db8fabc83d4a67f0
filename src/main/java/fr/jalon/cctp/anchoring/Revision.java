package fr.jalon.cctp.anchoring;

import java.util.List;
import java.util.stream.Stream;

/** A text and the one that replaces it, aligned once; then any number of passages is carried over. */
public final class Revision {

    /** Nobody needs to be shown other places. */
    private static final double BEYOND_DOUBT = 0.9;

    private final Alignment alignment;
    private final Locator locator;
    private final Follower follower;
    private final Evidence evidence;
    private final Proposals proposals;
    private final List<ClauseLink> links;

    private Revision(Outline old, Outline revised) {
        alignment = new Alignment(old, revised);
        locator = new Locator(alignment.before().points());
        follower = new Follower(alignment);
        ClauseLinks married = ClauseLinks.of(alignment);
        evidence = new Evidence(alignment, married);
        proposals = new Proposals(alignment);
        links = married.list();
    }

    public static Revision between(Outline old, Outline revised) {
        return new Revision(old, revised);
    }

    public static Revision between(String old, String revised) {
        return new Revision(Outline.of(old), Outline.of(revised));
    }

    /** What became of each clause: every old one and every new one is in at least one link. */
    public List<ClauseLink> clauses() {
        return links;
    }

    /** The passage in the new text, or an orphan with the places worth looking at. */
    public Carried carry(Anchor anchor) {
        Locator.Span span = locator.find(anchor);
        if (span.isNowhere()) {
            return new Carried(anchor, Fate.ORPHAN, null, 0, List.of());
        }
        Tokens tokens = alignment.before().tokens();
        int first = tokens.firstAfter(span.start());
        int end = tokens.firstFrom(span.end());
        if (first >= end) {
            return new Carried(
                    anchor, Fate.ORPHAN, null, 0, List.of()); // signs without a word say nothing of their place
        }
        Target target = follower.follow(first, end);
        double confidence = evidence.confidence(first, end, target);
        if (target != null && confidence >= BEYOND_DOUBT) {
            Place place = place(span, target.first(), target.end());
            return new Carried(anchor, fate(span, place), place, confidence, List.of(place));
        }
        List<Place> places = proposals.of(first, end, target).stream()
                .map(window -> place(span, window[0], window[1]))
                .toList();
        if (target == null || confidence == 0) {
            return new Carried(anchor, Fate.ORPHAN, null, 0, places);
        }
        Place place = place(span, target.first(), target.end());
        return new Carried(anchor, fate(span, place), place, confidence, withFirst(place, places));
    }

    private static List<Place> withFirst(Place place, List<Place> places) {
        return Stream.concat(
                        Stream.of(place),
                        places.stream().filter(other -> other.end() <= place.start() || place.end() <= other.start()))
                .limit(Proposals.MOST)
                .toList();
    }

    private Fate fate(Locator.Span span, Place place) {
        Outline old = alignment.before().outline();
        Clause source = old.clauses().get(old.indexAt(span.start()));
        String quote = alignment.before().points().slice(span.start(), span.end());
        boolean reworded = !Fold.blanks(quote).equals(Fold.blanks(place.text()));
        return Fate.of(!source.isCalledLike(place.clause()), reworded);
    }

    /** From the first to the last word, and the signs around them that the passage had too. */
    private Place place(Locator.Span span, int first, int end) {
        Points old = alignment.before().points();
        Points points = alignment.after().points();
        Tokens tokens = alignment.before().tokens();
        int firstOld = Math.max(span.start(), tokens.start(tokens.firstAfter(span.start())));
        int lastOld = Math.min(span.end(), tokens.end(tokens.firstFrom(span.end()) - 1));
        int start = alignment.after().tokens().start(first);
        int stop = alignment.after().tokens().end(end - 1);
        start -= Edges.before(old, span.start(), firstOld, points, start);
        stop += Edges.after(old, lastOld, span.end(), points, stop);
        Outline outline = alignment.after().outline();
        Clause clause = outline.clauses().get(outline.indexAt(start));
        return new Place(start, stop, points.slice(start, stop), clause);
    }
}
