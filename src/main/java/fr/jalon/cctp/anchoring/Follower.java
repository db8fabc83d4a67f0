package fr.jalon.cctp.anchoring;

import org.jspecify.annotations.Nullable;

/** Follows a stretch of old words to the new words they are tied to. */
final class Follower {

    /** Words put in or taken out between two that were neighbours, before they count as torn apart. */
    private static final int FARTHEST = 15;
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

    /** Where most of the words from {@code first} to before {@code end} went together, or null when none is left. */
    @Nullable
    Target follow(int first, int end) {
        double all = 0;
        int[] best = null;
        double bestWeight = 0;
        int[] part = null;
        double partWeight = 0;
        for (int i = first; i < end; i++) {
            double weight = vocabulary.weight(before.tokens().word(i));
            all += weight;
            int image = map.toNew(i);
            if (image == WordMap.NONE) {
                continue;
            }
            boolean together = part != null && image > part[1] && image - part[1] <= i - part[3] + FARTHEST;
            if (part == null || !together) {
                part = new int[] {image, image, i, i};
                partWeight = 0;
            }
            part[1] = image;
            part[3] = i;
            partWeight += weight;
            if (partWeight > bestWeight) {
                best = part.clone();
                bestWeight = partWeight;
            }
        }
        if (best == null) {
            return null;
        }
        int start = widen(best[0], best[2] - first, -1, best[2] == first ? best[0] : imageBefore(first));
        int last = widen(best[1], end - 1 - best[3], 1, best[3] == end - 1 ? best[1] : imageAfter(end));
        return new Target(start, last + 1, bestWeight / all, bestWeight);
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
