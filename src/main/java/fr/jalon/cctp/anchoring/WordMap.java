package fr.jalon.cctp.anchoring;

import java.util.Arrays;

/** Which word of the new text is which word of the old: one to one, or none. */
final class WordMap {

    static final int NONE = -1;

    private final int[] toNew;
    private final int[] toOld;

    WordMap(int oldWords, int newWords) {
        toNew = new int[oldWords];
        toOld = new int[newWords];
        Arrays.fill(toNew, NONE);
        Arrays.fill(toOld, NONE);
    }

    void tie(int oldWord, int newWord) {
        if (toNew[oldWord] != NONE || toOld[newWord] != NONE) {
            throw new IllegalStateException("One word, one owner: " + oldWord + ", " + newWord);
        }
        toNew[oldWord] = newWord;
        toOld[newWord] = oldWord;
    }

    void untie(int oldWord) {
        toOld[toNew[oldWord]] = NONE;
        toNew[oldWord] = NONE;
    }

    int toNew(int oldWord) {
        return toNew[oldWord];
    }

    int toOld(int newWord) {
        return toOld[newWord];
    }

    boolean areFree(int oldWord, int newWord) {
        return toNew[oldWord] == NONE && toOld[newWord] == NONE;
    }

    boolean areTiable(int oldWord, int newWord) {
        return toNew[oldWord] == newWord || areFree(oldWord, newWord);
    }
}
