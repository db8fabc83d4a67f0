package fr.jalon.scheduling.engine.template;

import java.util.Set;

/**
 * One thing to do, or to watch, at some distance before J.
 *
 * @param key stable for ever: plans remember what was done by it
 * @param place where it stands in the method, {@code Étape 1, objectif 4}
 * @param objective the objective it serves, in the method's words
 * @param title what to do, in French, beginning with a verb
 * @param advice how, in one or two sentences; may be empty
 * @param after keys of the lines that must not come later than this one
 * @param minutes of work for one person; zero for what costs no time
 */
public record Line(
        String key,
        String place,
        String objective,
        String title,
        String advice,
        Offset offset,
        Kind kind,
        Branch branch,
        Set<String> after,
        int minutes) {

    public enum Kind {
        /** Done by the company; a day off sends it to the working day before. */
        ACTION,
        /** The loyalty verdict; an action that is done when the verdict is given. */
        VERDICT,
        /** Set by the law, binding others too, and counted back from J: a day off sends it to the working day before. */
        LEGAL_LIMIT,
        /** The bid is handed in; J itself, or the working day before. */
        DAY_J
    }

    public Line {
        after = Set.copyOf(after);
        if (minutes < 0) {
            throw new IllegalArgumentException("Negative length: " + key);
        }
    }

    /** The same line at another distance from J. */
    public Line at(Offset other) {
        return new Line(key, place, objective, title, advice, other, kind, branch, after, minutes);
    }

    /** The same line in other words. */
    Line saying(String otherTitle, String otherAdvice) {
        return new Line(key, place, objective, otherTitle, otherAdvice, offset, kind, branch, after, minutes);
    }

    /** The same line after other lines. */
    Line after(Set<String> others) {
        return new Line(key, place, objective, title, advice, offset, kind, branch, others, minutes);
    }

    public boolean isLegalLimit() {
        return kind == Kind.LEGAL_LIMIT;
    }
}
