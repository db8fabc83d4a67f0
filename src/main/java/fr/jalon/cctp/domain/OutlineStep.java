package fr.jalon.cctp.domain;

import fr.jalon.cctp.drafting.DraftOutline;
import java.util.Optional;

/**
 * A correction of an outline by a person.
 *
 * @param clause the block that a clause begins with, or that is to begin one
 * @param other the clause to move before; 0 in other corrections
 * @param number to give; empty for none, and in other corrections
 * @param title to give; empty for none, and in other corrections
 */
public record OutlineStep(Operation operation, int clause, int other, String number, String title) {

    /** What is done. */
    public enum Operation {
        SPLIT("coupé"),
        JOIN("joint au précédent"),
        MOVE("déplacé"),
        RETITLE("renommé"),
        DROP("laissé de côté");

        private final String done;

        Operation(String done) {
            this.done = done;
        }

        /** What was done, in French. */
        public String done() {
            return done;
        }
    }

    private static final String FIELD = "\t";

    public static OutlineStep of(Operation operation, int clause) {
        return new OutlineStep(operation, clause, 0, "", "");
    }

    /** The outline as corrected; empty where the correction does not fit it. */
    Optional<DraftOutline> apply(DraftOutline outline) {
        try {
            return Optional.of(
                    switch (operation) {
                        case SPLIT -> outline.split(clause);
                        case JOIN -> outline.joinWithPrevious(clause);
                        case MOVE -> outline.moveBefore(clause, other);
                        case RETITLE -> outline.retitle(clause, number, title);
                        case DROP -> outline.drop(clause);
                    });
        } catch (IllegalArgumentException unfit) {
            return Optional.empty(); // the page that it was sent from shows another outline
        }
    }

    String line() {
        return String.join(
                FIELD,
                operation.name(),
                String.valueOf(clause),
                String.valueOf(other),
                number.replaceAll("\\s+", " "),
                title.replaceAll("\\s+", " "));
    }

    static OutlineStep read(String line) {
        String[] fields = line.split(FIELD, -1);
        return new OutlineStep(
                Operation.valueOf(fields[0]),
                Integer.parseInt(fields[1]),
                Integer.parseInt(fields[2]),
                fields[3],
                fields[4]);
    }
}
