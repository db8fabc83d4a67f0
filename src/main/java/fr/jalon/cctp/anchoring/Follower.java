package fr.jalon.cctp.anchoring;

import org.jspecify.annotations.Nullable;

/** Follows a stretch of old words to the new words they are tied to. */
final class Follower {

    /** Words put in or taken out between two that were neighbours, before they count as torn apart. */
    private static final int FARTHEST = 12;
    /** The same where a sentence was put in. */
    private static final int FARTHEST_OVER_A_SENTENCE = 3;

    private static final int MOST_FOREIGN = 2;
    /** A word replaced by several. */
    private static final int MORE_WORDS = 2;

    private final Side before;
    private final Side after;
    private final Vocabulary vocabulary;
    private final WordMap map;

    Follower(Alignment alignment) {
        before = alignment.before();
        after = alignment.after();
        vocabulary = alignment.vocabulary();
        map = alignment.map();
    }

    /** Words that went together. */
    private static final class Part {
        final int firstOld;
        final int firstNew;
        int lastOld;
        int lastNew;
        int words;
        double weight;

        Part(int oldWord, int newWord) {
            firstOld = oldWord;
            firstNew = newWord;
        }

        void add(int oldWord, int newWord, double more) {
            lastOld = oldWord;
            lastNew = newWord;
            weight += more;
            words++;
        }
    }

    /** Where most of the words from {@code first} to before {@code end} went together, or null when none is left. */
    @Nullable
    Target follow(int first, int end) {
        double all = 0;
        Part best = null;
        Part part = null;
        for (int i = first; i < end; i++) {
            double weight = vocabulary.weight(before.tokens().word(i));
            all += weight;
            int image = map.toNew(i);
            if (image != WordMap.NONE) {
                if (part == null || isTorn(part, i, image)) {
                    part = new Part(i, image);
                }
                part.add(i, image, weight);
                best = best == null || part.weight > best.weight ? part : best;
            }
        }
        if (best == null) {
            return null;
        }
        int start = widen(best.firstNew, best.firstOld - first, -1, imageBefore(first));
        int last = widen(best.lastNew, end - 1 - best.lastOld, 1, imageAfter(end));
        return new Target(start, last + 1, best.weight / all, best.weight, best.words);
    }

    /** Whether a word is away from those before it, or words that came from elsewhere stand between. */
    private boolean isTorn(Part part, int oldWord, int image) {
        int sentences = after.sentences().of(image) - after.sentences().of(part.lastNew);
        int sentencesBefore =
                before.sentences().of(oldWord) - before.sentences().of(part.lastOld);
        int farthest = sentences > sentencesBefore ? FARTHEST_OVER_A_SENTENCE : FARTHEST;
        if (image <= part.lastNew || image - part.lastNew > oldWord - part.lastOld + farthest) {
            return true;
        }
        int foreign = 0;
        for (int j = part.lastNew + 1; j < image; j++) {
            foreign += map.toOld(j) == WordMap.NONE ? 0 : 1;
        }
        return foreign > MOST_FOREIGN;
    }

    private int imageBefore(int first) {
        return first == 0 ? WordMap.NONE : map.toNew(first - 1);
    }

    private int imageAfter(int end) {
        return end == before.tokens().size() ? WordMap.NONE : map.toNew(end);
    }

    /** Words of the quote's edge that were replaced: what nobody owns in their stead belongs to it, up to the neighbour's image. */
    private int widen(int edge, int missing, int step, int neighbour) {
        if (missing == 0) {
            return edge;
        }
        int most = missing + MORE_WORDS;
        int at = edge;
        for (int i = 0; i < most; i++) {
            int next = at + step;
            if (next < 0
                    || next >= after.tokens().size()
                    || next == neighbour
                    || map.toOld(next) != WordMap.NONE
                    || after.sentences().of(next) != after.sentences().of(edge)) {
                break;
            }
            at = next;
        }
        return at;
    }
}
