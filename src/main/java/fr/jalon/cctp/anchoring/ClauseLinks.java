package fr.jalon.cctp.anchoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Which clause is which, by what they say; a number or a title only decides between clauses that say nothing in common. */
final class ClauseLinks {

    /** A clause is the same when this part of one of the two is in the other. */
    private static final double SAME = 0.34;
    /** What has to go to a second clause for a split, or come from a second for a merger. */
    private static final double PART = 0.25;

    private final ClauseWeights weights;
    private final List<Clause> olds;
    private final List<Clause> news;
    private final int[] partner;
    private final boolean[] taken;

    private ClauseLinks(Alignment alignment) {
        weights = alignment.clauses();
        olds = alignment.before().outline().clauses();
        news = alignment.after().outline().clauses();
        partner = new int[olds.size()];
        taken = new boolean[news.size()];
        Arrays.fill(partner, WordMap.NONE);
    }

    static ClauseLinks of(Alignment alignment) {
        ClauseLinks links = new ClauseLinks(alignment);
        links.marry();
        return links;
    }

    /** Whether they are one clause, however edited. */
    boolean areSame(int oldClause, int newClause) {
        return partner[oldClause] == newClause;
    }

    private void marry() {
        for (int i = 0; i < olds.size(); i++) {
            int main = weights.main(i);
            if (main != WordMap.NONE
                    && weights.origin(main) == i
                    && Math.max(weights.ofOld(i, main), weights.ofNew(i, main)) >= SAME) {
                partner[i] = main;
                taken[main] = true;
            }
        }
        // Rewritten from the first word to the last under the same heading, between the same neighbours.
        for (int i = 1; i + 1 < olds.size(); i++) {
            if (partner[i] == WordMap.NONE && partner[i - 1] != WordMap.NONE) {
                int next = partner[i - 1] + 1;
                if (next < news.size() && !taken[next] && olds.get(i).isCalledLike(news.get(next))) {
                    partner[i] = next;
                    taken[next] = true;
                }
            }
        }
    }

    List<ClauseLink> list() {
        List<ClauseLink> links = new ArrayList<>();
        boolean[] named = new boolean[news.size()];
        boolean[] stays = Stays.of(partner);
        for (int i = 0; i < olds.size(); i++) {
            boolean found = false;
            for (int j = 0; j < news.size(); j++) {
                boolean same = partner[i] == j;
                boolean merged = weights.ofOld(i, j) >= PART && taken[j];
                boolean split = weights.ofNew(i, j) >= PART && weights.ofOld(i, j) > 0;
                if (same || split || (merged && partner[i] == WordMap.NONE)) {
                    ClauseLink.Kind kind = same
                            ? ClauseLink.Kind.SAME
                            : merged && partner[i] == WordMap.NONE ? ClauseLink.Kind.MERGED : ClauseLink.Kind.SPLIT;
                    links.add(link(i, j, kind, same && !stays[i]));
                    named[j] = true;
                    found = true;
                }
            }
            if (!found) {
                links.add(new ClauseLink(olds.get(i).id(), null, ClauseLink.Kind.REMOVED, false, false, 0));
            }
        }
        for (int j = 0; j < news.size(); j++) {
            if (!named[j]) {
                links.add(new ClauseLink(null, news.get(j).id(), ClauseLink.Kind.ADDED, false, false, 0));
            }
        }
        return links;
    }

    private ClauseLink link(int i, int j, ClauseLink.Kind kind, boolean moved) {
        boolean renamed = !olds.get(i).isCalledLike(news.get(j));
        return new ClauseLink(olds.get(i).id(), news.get(j).id(), kind, moved, renamed, weights.ofOld(i, j));
    }
}
