package fr.jalon.authority.domain;

import fr.jalon.authority.AuthorityKind;
import fr.jalon.shared.Department;
import org.jspecify.annotations.Nullable;

/**
 * Which authorities a list shows.
 *
 * @param typed words of a name, accents aside, or the beginning of a SIREN; {@code ""} for all
 * @param kind null for all
 * @param department of the seat, null for all
 */
public record AuthorityFilter(
        String typed,
        @Nullable AuthorityKind kind,
        @Nullable Department department,
        State state) {

    /** Whether they are still there. */
    public enum State {
        STANDING("", "Toutes, sauf réunies", "a.merged_into IS NULL"),
        OPEN("ouvertes", "Ouvertes", "a.merged_into IS NULL AND a.closed_on IS NULL"),
        CLOSED("dissoutes", "Dissoutes", "a.closed_on IS NOT NULL"),
        MERGED("reunies", "Réunies à une autre", "a.merged_into IS NOT NULL"),
        /** None of the list. */
        REGISTERED("repertoire", "Au répertoire officiel seulement", "false");

        private final String word;
        private final String label;
        private final String condition;

        State(String word, String label, String condition) {
            this.word = word;
            this.label = label;
            this.condition = condition;
        }

        /** In the address. */
        public String word() {
            return word;
        }

        public String label() {
            return label;
        }

        /** Whether those that the official register alone knows are shown, too: of these nobody has said that they are gone. */
        boolean holdsRegister() {
            return this != CLOSED && this != MERGED;
        }

        String condition() {
            return condition;
        }

        /** What is no state is the first. */
        public static State of(String word) {
            for (State state : values()) {
                if (state.word.equals(word)) {
                    return state;
                }
            }
            return STANDING;
        }
    }
}
