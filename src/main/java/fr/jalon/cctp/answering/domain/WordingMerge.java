package fr.jalon.cctp.answering.domain;

import fr.jalon.cctp.wording.WordDiff;
import fr.jalon.cctp.wording.WordDiff.Change;
import fr.jalon.cctp.wording.WordDiff.Piece;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Proposed wordings against the words of one clause: what each changes, which of them touch the same words, and the words with one of them. */
public final class WordingMerge {

    /** Two proposals that change the same words, or words side by side, each in its own way. */
    public record Collision(Alternative first, Alternative second) {}

    /** Chars of the words that go, and what comes in their place. */
    record Edit(int start, int end, String text) {

        boolean touches(Edit other) {
            return start <= other.end && other.start <= end;
        }
    }

    private WordingMerge() {}

    /** The words with that proposal in them. */
    public static String apply(String words, Alternative alternative) {
        return words.substring(0, from(words, alternative))
                + alternative.wording()
                + words.substring(to(words, alternative));
    }

    /** Pairs in their order; those that say exactly the same do not collide. */
    public static List<Collision> collisions(String words, List<Alternative> alternatives) {
        List<Collision> found = new ArrayList<>();
        for (int i = 0; i < alternatives.size(); i++) {
            List<Edit> edits = edits(words, alternatives.get(i));
            for (int j = i + 1; j < alternatives.size(); j++) {
                List<Edit> others = edits(words, alternatives.get(j));
                if (!edits.equals(others) && touch(edits, others)) {
                    found.add(new Collision(alternatives.get(i), alternatives.get(j)));
                }
            }
        }
        return found;
    }

    /** The words with all proposals marked that touch no other; whoever collides is left to a choice. */
    public static List<Piece> together(String words, List<Alternative> alternatives) {
        List<Collision> collisions = collisions(words, alternatives);
        List<Edit> edits = alternatives.stream()
                .filter(one -> collisions.stream()
                        .noneMatch(pair ->
                                pair.first().equals(one) || pair.second().equals(one)))
                .flatMap(one -> edits(words, one).stream())
                .distinct()
                .sorted(Comparator.comparingInt(Edit::start))
                .toList();
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (Edit edit : edits) {
            add(pieces, Change.KEPT, words.substring(at, edit.start()));
            add(pieces, Change.REMOVED, words.substring(edit.start(), edit.end()));
            add(pieces, Change.ADDED, edit.text());
            at = edit.end();
        }
        add(pieces, Change.KEPT, words.substring(at));
        return pieces;
    }

    private static void add(List<Piece> pieces, Change change, String text) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(change, text));
        }
    }

    /** One proposal against the passage that it would replace. */
    public static List<Piece> alone(String words, Alternative alternative) {
        return WordDiff.between(
                words.substring(from(words, alternative), to(words, alternative)), alternative.wording());
    }

    /** Whether the words say it already, there or around that place: then there is nothing to take. */
    public static boolean isThere(String words, Alternative alternative) {
        String wording = alternative.wording();
        int from = from(words, alternative);
        int to = to(words, alternative);
        for (int at = words.indexOf(wording, Math.max(0, to - wording.length()));
                at >= 0 && at <= from;
                at = words.indexOf(wording, at + 1)) {
            if (at + wording.length() >= to) {
                return true;
            }
        }
        return edits(words, alternative).isEmpty();
    }

    private static boolean touch(List<Edit> edits, List<Edit> others) {
        return edits.stream().anyMatch(one -> others.stream().anyMatch(one::touches));
    }

    static List<Edit> edits(String words, Alternative alternative) {
        List<Edit> edits = new ArrayList<>();
        int at = from(words, alternative);
        int start = at;
        StringBuilder added = new StringBuilder();
        for (Piece piece : alone(words, alternative)) {
            if (piece.isKept()) {
                if (at > start || !added.isEmpty()) {
                    edits.add(new Edit(start, at, added.toString()));
                    added.setLength(0);
                }
                at += piece.text().length();
                start = at;
            } else if (piece.isRemoved()) {
                at += piece.text().length();
            } else {
                added.append(piece.text());
            }
        }
        if (at > start || !added.isEmpty()) {
            edits.add(new Edit(start, at, added.toString()));
        }
        return edits;
    }

    private static int from(String words, Alternative alternative) {
        return words.offsetByCodePoints(0, Math.min(alternative.start(), words.codePointCount(0, words.length())));
    }

    private static int to(String words, Alternative alternative) {
        int from = from(words, alternative);
        return words.offsetByCodePoints(
                from, Math.min(alternative.length(), words.codePointCount(from, words.length())));
    }
}
