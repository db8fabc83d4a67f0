package fr.jalon.cctp.anchoring;

/** The signs at the ends of a passage, which are no words: {@code - **}, {@code » ;}. They come along as far as they are the same. */
final class Edges {

    private Edges() {}

    /** How many signs right before {@code at} are those between the passage's start and its first word. */
    static int before(Points old, int from, int to, Points points, int at) {
        int taken = 0;
        int i = to - 1;
        int j = at - 1;
        while (i >= from && j >= 0) {
            boolean oldBlank = Fold.isBlank(old.at(i));
            boolean newBlank = Fold.isBlank(points.at(j));
            if (oldBlank && newBlank) {
                while (i > from && Fold.isBlank(old.at(i - 1))) {
                    i--;
                }
                while (j > 0 && Fold.isBlank(points.at(j - 1))) {
                    j--;
                }
            } else if (old.at(i) != points.at(j)) {
                break;
            }
            taken = newBlank ? taken : at - j;
            i--;
            j--;
        }
        return taken;
    }

    /** How many signs right after {@code at} are those between the passage's last word and its end. */
    static int after(Points old, int from, int to, Points points, int at) {
        int taken = 0;
        int i = from;
        int j = at;
        while (i < to && j < points.size()) {
            boolean oldBlank = Fold.isBlank(old.at(i));
            boolean newBlank = Fold.isBlank(points.at(j));
            if (oldBlank && newBlank) {
                while (i + 1 < to && Fold.isBlank(old.at(i + 1))) {
                    i++;
                }
                while (j + 1 < points.size() && Fold.isBlank(points.at(j + 1))) {
                    j++;
                }
            } else if (old.at(i) != points.at(j)) {
                break;
            }
            taken = newBlank ? taken : j + 1 - at;
            i++;
            j++;
        }
        return taken;
    }
}
