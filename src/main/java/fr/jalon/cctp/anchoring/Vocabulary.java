package fr.jalon.cctp.anchoring;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The words of both texts by number, and how much each says: a word that is everywhere says little of where one is. */
final class Vocabulary {

    private static final double LEAST = 0.03;

    private final Map<String, Integer> numbers = new HashMap<>();
    private int[] counts = new int[1024];
    private int total;
    private double[] weights = new double[0];

    int number(String folded) {
        int number = numbers.computeIfAbsent(folded, word -> numbers.size());
        if (number == counts.length) {
            counts = Arrays.copyOf(counts, counts.length * 2);
        }
        counts[number]++;
        total++;
        return number;
    }

    /** To be called once all words are known: one for a word met once, near nothing for the commonest. */
    void weigh() {
        weights = new double[numbers.size()];
        double scale = Math.log(Math.max(2, total));
        for (int i = 0; i < weights.length; i++) {
            // A word kept from one text to the other is met twice, and is as rare as can be.
            double rarity = Math.log(total / Math.max(1, counts[i] / 2.0)) / scale;
            weights[i] = Math.max(LEAST, Math.min(1, rarity * rarity));
        }
    }

    double weight(int word) {
        return weights[word];
    }

    int size() {
        return numbers.size();
    }
}
