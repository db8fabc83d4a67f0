package fr.jalon.cctp.anchoring;

import org.jspecify.annotations.Nullable;

/**
 * Decides whether what was found is the passage, or only like it. Three things speak: how much of the passage is left, how much of
 * its surroundings came along, and whether anything else, in the old text or the new, has as good a claim.
 */
final class Evidence {

    /** Less than this part of the passage, and it is another text. */
    private static final double LEAST_KEPT = 0.5;
    /** Nor may one rare word stand for many common ones. */
    private static final double LEAST_WORDS = 0.4;
    /** Sums of weights are not exact. */
    private static final double WHOLE = 0.999;
    /** A passage whose neighbours came along is where it was. */
    private static final double SUPPORTED = 0.3;
    /** Words so many and so rare that they need no neighbours. */
    private static final double SPEAKS_FOR_ITSELF = 1.8;
    /** How much better the surroundings must fit than a rival's. */
    private static final double CLEARLY = 0.25;
    /** The same of both twins together, where not each is in its own clause. */
    private static final double MORE_CLEARLY = 0.5;

    private static final double ALMOST_AS_LIKE = 0.1;
    /** Who has most of its neighbours only yields to one that is more like. */
    private static final double WELL_SUPPORTED = 0.6;
    /** Both of two twins with nearly all that stood around them. */
    private static final double ALL_AROUND = 1.7;

    private final Alignment alignment;
    private final Side before;
    private final Side after;
    private final WordMap map;
    private final Surroundings surroundings;
    private final ClauseLinks links;
    private final Occurrences inOld;
    private final Occurrences inNew;

    Evidence(Alignment alignment, ClauseLinks links) {
        this.links = links;
        this.alignment = alignment;
        before = alignment.before();
        after = alignment.after();
        map = alignment.map();
        surroundings = new Surroundings(alignment);
        inOld = new Occurrences(before.tokens(), alignment.vocabulary().size());
        inNew = new Occurrences(after.tokens(), alignment.vocabulary().size());
    }

    /** Above 0 up to 1, or 0 when it is not enough. */
    double confidence(int first, int end, @Nullable Target target) {
        if (target == null || target.kept() < LEAST_KEPT || target.words() < LEAST_WORDS * (end - first)) {
            return 0;
        }
        double support = surroundings.support(first, end, target);
        boolean speaks = target.kept() > 0.8 && target.weight() >= SPEAKS_FOR_ITSELF;
        if (support < SUPPORTED && !speaks) {
            return 0;
        }
        boolean reworded = target.kept() < WHOLE;
        double alike = alignment
                .likeness()
                .of(before.sentences().of(first), after.sentences().of(target.first()));
        if (reworded && !links.areSame(before.clauseOf(first), after.clauseOf(target.first()))) {
            return 0; // other words in another clause: it may say something else there
        }
        if (hasTwin(first, end, target)
                || (alike < WHOLE && hasLookAlike(first, target, support < WELL_SUPPORTED ? ALMOST_AS_LIKE : 0))) {
            return 0;
        }
        return target.kept() * (0.6 + 0.4 * support);
    }

    /** Whether the very same words stand elsewhere, in the old text or the new, with about as good a claim. */
    private boolean hasTwin(int first, int end, Target target) {
        Surroundings.Likeness own = surroundings.alike(first, end, target.first(), target.end());
        int length = end - first;
        return inOld.any(before.tokens(), first, length, i -> i != first && rivals(first, i, length, target, own))
                || inNew.any(
                        before.tokens(),
                        first,
                        length,
                        j -> (j >= target.end() || j + length <= target.first())
                                && !isNewOwned(j, length)
                                && surroundings.alike(first, end, j, j + length).contests(own, CLEARLY));
    }

    /**
     * Whether a twin in the old text could have become the target as well. One that went elsewhere could have been exchanged for
     * the passage: unless that would fit clearly worse, nobody knows. Where all surroundings are the same too, as in a table, order decides.
     */
    private boolean rivals(int first, int twin, int length, Target target, Surroundings.Likeness own) {
        Surroundings.Likeness crossed = surroundings.alike(twin, twin + length, target.first(), target.end());
        int image = Math.min(imageOf(twin, length), after.tokens().size() - length);
        if (image == WordMap.NONE) {
            return crossed.contests(own, CLEARLY);
        }
        double straight = own.both()
                + surroundings.alike(twin, twin + length, image, image + length).both();
        Surroundings.Likeness away = surroundings.alike(first, first + length, image, image + length);
        double exchanged = crossed.both() + away.both();
        boolean ordered = first < twin == target.first() < image;
        if (ordered && straight >= ALL_AROUND) {
            return false;
        }
        if (eachInItsClause(first, target.first(), twin, image)) {
            return exchanged > straight + CLEARLY;
        }
        return exchanged > straight - MORE_CLEARLY || away.fitsBetterOnASide(own, CLEARLY);
    }

    private boolean eachInItsClause(int first, int there, int twin, int image) {
        int clause = before.clauseOf(first);
        int other = before.clauseOf(twin);
        return clause != other
                && links.areSame(clause, after.clauseOf(there))
                && links.areSame(other, after.clauseOf(image));
    }

    /** Where the first word found again of a stretch is, if most of them are; else NONE. */
    private int imageOf(int first, int length) {
        int owned = 0;
        int image = WordMap.NONE;
        for (int i = first; i < first + length; i++) {
            if (map.toNew(i) != WordMap.NONE) {
                owned++;
                image = image == WordMap.NONE ? map.toNew(i) : image;
            }
        }
        return 2 * owned > length ? image : WordMap.NONE;
    }

    private boolean isNewOwned(int first, int length) {
        int owned = 0;
        for (int j = first; j < first + length; j++) {
            owned += map.toOld(j) == WordMap.NONE ? 0 : 1;
        }
        return 2 * owned > length;
    }

    /** Whether a sentence without partner could be the other half of the pair about as well. */
    private boolean hasLookAlike(int first, Target target, double margin) {
        int source = before.sentences().of(first);
        int sentence = after.sentences().of(target.first());
        double limit = alignment.likeness().of(source, sentence) - margin;
        for (int s = 0; s < before.sentences().size(); s++) {
            if (s != source
                    && !alignment.ties().isOldSettled(s)
                    && alignment.likeness().of(s, sentence) > limit) {
                return true;
            }
        }
        for (int t = 0; t < after.sentences().size(); t++) {
            if (t != sentence
                    && !alignment.ties().isNewSettled(t)
                    && alignment.likeness().of(source, t) > limit) {
                return true;
            }
        }
        return false;
    }
}
