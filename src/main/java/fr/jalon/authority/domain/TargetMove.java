package fr.jalon.authority.domain;

import fr.jalon.authority.Priority;
import fr.jalon.shared.Siren;
import java.time.Instant;

/**
 * How a target followed a merge, so that it can go back.
 *
 * @param joined whether the other was a target too, or had been one: then this one rests until the merge is undone
 * @param before the priority of the target that is there now, before
 * @param left the priority it was left with
 * @param restored whether it had been dropped and was restored
 */
record TargetMove(boolean joined, Priority before, Priority left, boolean restored) {

    /** Nobody aims at the other: the same target aims at it now. */
    static TargetMove alone(Target target, Siren into) {
        target.aimInsteadAt(into);
        return new TargetMove(false, target.priority(), target.priority(), false);
    }

    /** Of two targets one is left, with the higher priority of the two; a name that only the first has is kept. */
    static TargetMove joining(Target leaves, Target stays, Instant now) {
        boolean restored = !stays.isAimedAt();
        Priority before = stays.priority();
        if (restored) {
            stays.restore();
        }
        Priority left = restored || leaves.priority().compareTo(before) < 0 ? leaves.priority() : before;
        stays.prioritise(left);
        leaves.drop(now);
        return new TargetMove(true, before, left, restored);
    }

    boolean isAsLeft(Target there) {
        return there.isAimedAt() && there.priority() == left;
    }

    /** What the company has decided of it since stays. */
    void giveBack(Target target, Siren from, Target there, Instant now) {
        if (!joined) {
            target.aimInsteadAt(from);
            return;
        }
        if (!target.isAimedAt()) {
            target.restore();
        }
        if (isAsLeft(there)) {
            there.prioritise(before);
            if (restored) {
                there.drop(now);
            }
        }
    }

    String written() {
        return joined + " " + before + " " + left + " " + restored;
    }

    static TargetMove read(String written) {
        String[] words = written.split(" ");
        return new TargetMove(
                Boolean.parseBoolean(words[0]),
                Priority.valueOf(words[1]),
                Priority.valueOf(words[2]),
                Boolean.parseBoolean(words[3]));
    }
}
