package fr.jalon.scheduling.engine.load;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Steps that together solve one overload and make no other; recomputed, not guessed.
 *
 * @param kind of all its steps
 */
public record Remedy(Kind kind, List<Step> steps) {

    /** In the order in which they are offered. */
    public enum Kind {
        ADVANCE,
        PUSH,
        GIVE,
        /** Several of the above together. */
        TOGETHER,
        RAISE,
        GIVE_UP;

        /** Whether it is only for when nothing else helps. */
        public boolean isLastResort() {
            return this == RAISE || this == GIVE_UP;
        }
    }

    public Remedy {
        steps = List.copyOf(steps);
    }

    /** One thing to change so that a week is less full. */
    public sealed interface Step {

        /** The plan that it changes; empty when it changes none. */
        default Optional<UUID> planId() {
            if (this instanceof Reschedule move) {
                return Optional.of(move.item().plan().id());
            }
            if (this instanceof Give give) {
                return Optional.of(give.item().plan().id());
            }
            return this instanceof GiveUp up ? Optional.of(up.plan().id()) : Optional.empty();
        }

        /**
         * An action is done on another day, within what its step and the other actions allow.
         *
         * @param to a working day
         * @param others the titles of the actions of the same plan that go along, before or after it
         */
        record Reschedule(WorkItem item, LocalDate to, List<String> others) implements Step {

            public Reschedule {
                others = List.copyOf(others);
            }

            public boolean isEarlier() {
                return to.isBefore(item.day());
            }
        }

        /** An action is given to somebody who has room. */
        record Give(WorkItem item, Member to) implements Step {}

        /** Somebody finds more time in one week. @param minutes in all that week; @param more than so far */
        record Raise(Member member, Week week, int minutes, int more) implements Step {}

        /** A J is not run after. @param freed minutes of that week */
        record GiveUp(PlanWork plan, int freed) implements Step {}
    }
}
