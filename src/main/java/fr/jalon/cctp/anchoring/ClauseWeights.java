package fr.jalon.cctp.anchoring;

/** How much of each old clause is found in each new one, by the weight of the words tied. */
final class ClauseWeights {

    private static final double LINKED = 0.15;

    private final double[][] shared;
    private final double[] oldWeight;
    private final double[] newWeight;

    ClauseWeights(Side before, Side after, Vocabulary vocabulary, WordMap map) {
        oldWeight = new double[before.outline().clauses().size()];
        newWeight = new double[after.outline().clauses().size()];
        shared = new double[oldWeight.length][newWeight.length];
        for (int j = 0; j < after.tokens().size(); j++) {
            newWeight[after.clauseOf(j)] += vocabulary.weight(after.tokens().word(j));
        }
        for (int i = 0; i < before.tokens().size(); i++) {
            double weight = vocabulary.weight(before.tokens().word(i));
            int clause = before.clauseOf(i);
            oldWeight[clause] += weight;
            if (map.toNew(i) != WordMap.NONE) {
                shared[clause][after.clauseOf(map.toNew(i))] += weight;
            }
        }
    }

    int olds() {
        return oldWeight.length;
    }

    int news() {
        return newWeight.length;
    }

    /** What part of the old clause is in the new one. */
    double ofOld(int oldClause, int newClause) {
        return oldWeight[oldClause] == 0 ? 0 : shared[oldClause][newClause] / oldWeight[oldClause];
    }

    /** What part of the new clause comes from the old one. */
    double ofNew(int oldClause, int newClause) {
        return newWeight[newClause] == 0 ? 0 : shared[oldClause][newClause] / newWeight[newClause];
    }

    boolean areLinked(int oldClause, int newClause) {
        return Math.max(ofOld(oldClause, newClause), ofNew(oldClause, newClause)) >= LINKED;
    }

    /** The new clause that holds most of the old one, or NONE. */
    int main(int oldClause) {
        int main = WordMap.NONE;
        for (int j = 0; j < newWeight.length; j++) {
            if (shared[oldClause][j] > (main == WordMap.NONE ? 0 : shared[oldClause][main])) {
                main = j;
            }
        }
        return main;
    }

    /** The old clause that most of the new one comes from, or NONE. */
    int origin(int newClause) {
        int origin = WordMap.NONE;
        for (int i = 0; i < oldWeight.length; i++) {
            if (shared[i][newClause] > (origin == WordMap.NONE ? 0 : shared[origin][newClause])) {
                origin = i;
            }
        }
        return origin;
    }
}
