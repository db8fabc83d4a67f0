package fr.jalon.cctp.anchoring;

/** A text counted in code points, as anchors count it. */
final class Points {

    private final int[] points;

    Points(String text) {
        points = text.codePoints().toArray();
    }

    int size() {
        return points.length;
    }

    int at(int index) {
        return points[index];
    }

    String slice(int from, int to) {
        return new String(points, from, to - from);
    }

    boolean holds(int at, int[] sought) {
        if (at < 0 || at + sought.length > points.length) {
            return false;
        }
        for (int i = 0; i < sought.length; i++) {
            if (points[at + i] != sought[i]) {
                return false;
            }
        }
        return true;
    }
}
