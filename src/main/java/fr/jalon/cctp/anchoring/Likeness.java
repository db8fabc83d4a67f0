package fr.jalon.cctp.anchoring;

import java.util.List;

/** How much two sentences have in common, from 0 to 1, common words counting little: half as sets, half in their order. */
final class Likeness {

    private final Side before;
    private final Side after;
    private final Vocabulary vocabulary;
    private final double[] beforeWeight;
    private final double[] afterWeight;
    private final int[] seen;

    Likeness(Side before, Side after, Vocabulary vocabulary) {
        this.before = before;
        this.after = after;
        this.vocabulary = vocabulary;
        beforeWeight = weights(before);
        afterWeight = weights(after);
        seen = new int[vocabulary.size()];
    }

    private double[] weights(Side side) {
        double[] weights = new double[side.sentences().size()];
        for (int i = 0; i < side.tokens().size(); i++) {
            weights[side.sentences().of(i)] += vocabulary.weight(side.tokens().word(i));
        }
        return weights;
    }

    double weightBefore(int sentence) {
        return beforeWeight[sentence];
    }

    double weightAfter(int sentence) {
        return afterWeight[sentence];
    }

    /** Of a sentence of the old text and one of the new. */
    double of(int oldSentence, int newSentence) {
        double together = beforeWeight[oldSentence] + afterWeight[newSentence];
        double bag = 2 * shared(oldSentence, newSentence) / together;
        if (bag < 0.2) {
            return bag / 2; // too little in common to be worth putting in order
        }
        Sentences olds = before.sentences();
        Sentences news = after.sentences();
        List<CommonWords.Pair> pairs = CommonWords.of(
                olds.first(oldSentence),
                olds.end(oldSentence),
                news.first(newSentence),
                news.end(newSentence),
                this::worth);
        double ordered = 0;
        for (CommonWords.Pair pair : pairs) {
            ordered += vocabulary.weight(before.tokens().word(pair.from()));
        }
        return bag / 2 + ordered / together;
    }

    double worth(int oldWord, int newWord) {
        int word = before.tokens().word(oldWord);
        return word == after.tokens().word(newWord) ? vocabulary.weight(word) : 0;
    }

    private double shared(int oldSentence, int newSentence) {
        double shared = 0;
        for (int i = before.sentences().first(oldSentence);
                i < before.sentences().end(oldSentence);
                i++) {
            seen[before.tokens().word(i)]++;
        }
        for (int j = after.sentences().first(newSentence); j < after.sentences().end(newSentence); j++) {
            int word = after.tokens().word(j);
            if (seen[word] > 0) {
                seen[word]--;
                shared += vocabulary.weight(word);
            }
        }
        for (int i = before.sentences().first(oldSentence);
                i < before.sentences().end(oldSentence);
                i++) {
            seen[before.tokens().word(i)] = 0;
        }
        return shared;
    }
}
