package fr.jalon.cctp.wording;

import fr.jalon.cctp.wording.WordDiff.Change;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The shortest way from one list to another (Myers 1986), what both begin and end with set aside. */
final class EditScript {

    /** Beyond so many changes two texts have too little in common for a word-by-word reading; bounds time and memory too. */
    static final int MOST = 1500;

    /** One part of the way. */
    record Step(Change change, String text) {}

    private EditScript() {}

    /** The steps in their order; none where there are more than {@link #MOST} changes, or where both are empty. */
    static List<Step> between(List<String> from, List<String> to) {
        int least = Math.min(from.size(), to.size());
        int head = 0;
        while (head < least && from.get(head).equals(to.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < least - head && from.get(from.size() - 1 - tail).equals(to.get(to.size() - 1 - tail))) {
            tail++;
        }
        List<String> oldMiddle = from.subList(head, from.size() - tail);
        List<String> newMiddle = to.subList(head, to.size() - tail);
        List<int[]> trace = new ArrayList<>();
        if (!walk(oldMiddle, newMiddle, trace)) {
            return List.of();
        }
        List<Step> steps = new ArrayList<>();
        from.subList(0, head).forEach(text -> steps.add(new Step(Change.KEPT, text)));
        steps.addAll(back(oldMiddle, newMiddle, trace));
        from.subList(from.size() - tail, from.size()).forEach(text -> steps.add(new Step(Change.KEPT, text)));
        return steps;
    }

    /** Fills the trace with how far each diagonal went after 0, 1, 2… changes; false where that takes too many. */
    private static boolean walk(List<String> from, List<String> to, List<int[]> trace) {
        int most = Math.min(MOST, from.size() + to.size());
        int[] farthest = new int[2 * most + 3];
        int zero = most + 1;
        for (int edits = 0; edits <= most; edits++) {
            for (int k = -edits; k <= edits; k += 2) {
                boolean down = k == -edits || (k != edits && farthest[zero + k - 1] < farthest[zero + k + 1]);
                int x = down ? farthest[zero + k + 1] : farthest[zero + k - 1] + 1;
                int y = x - k;
                while (x < from.size()
                        && y < to.size()
                        && x >= 0
                        && y >= 0
                        && from.get(x).equals(to.get(y))) {
                    x++;
                    y++;
                }
                farthest[zero + k] = x;
                if (x >= from.size() && y >= to.size()) {
                    trace.add(reach(farthest, zero, edits));
                    return true;
                }
            }
            trace.add(reach(farthest, zero, edits));
        }
        return false;
    }

    private static int[] reach(int[] farthest, int zero, int edits) {
        int[] kept = new int[2 * edits + 1];
        System.arraycopy(farthest, zero - edits, kept, 0, kept.length);
        return kept;
    }

    private static Deque<Step> back(List<String> from, List<String> to, List<int[]> trace) {
        Deque<Step> steps = new ArrayDeque<>();
        int x = from.size();
        int y = to.size();
        for (int edits = trace.size() - 1; edits > 0; edits--) {
            int[] before = trace.get(edits - 1);
            int k = x - y;
            boolean down = k == -edits || (k != edits && at(before, edits - 1, k - 1) < at(before, edits - 1, k + 1));
            int fromK = down ? k + 1 : k - 1;
            int oldX = at(before, edits - 1, fromK);
            int oldY = oldX - fromK;
            while (x > (down ? oldX : oldX + 1) && y > (down ? oldY + 1 : oldY)) {
                x--;
                y--;
                steps.addFirst(new Step(Change.KEPT, from.get(x)));
            }
            if (down) {
                y--;
                steps.addFirst(new Step(Change.ADDED, to.get(y)));
            } else {
                x--;
                steps.addFirst(new Step(Change.REMOVED, from.get(x)));
            }
        }
        while (x > 0) {
            x--;
            steps.addFirst(new Step(Change.KEPT, from.get(x)));
        }
        return steps;
    }

    private static int at(int[] reach, int edits, int k) {
        return k < -edits || k > edits ? -1 : reach[k + edits];
    }
}
