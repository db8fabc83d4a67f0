package fr.jalon.cctp.anchoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * A made-up specification whose every word knows where it comes from. A quarter of its sentences are formulas that come back, or a
 * formula with one word changed: what makes carrying hard.
 */
final class RandomText {

    /** A word; its id goes with it wherever it is moved. */
    record Word(int id, String text) {}

    /** A sentence: its words, in one place. */
    record Sentence(List<Word> words) {

        boolean says(Sentence other) {
            return words.stream()
                    .map(Word::text)
                    .toList()
                    .equals(other.words.stream().map(Word::text).toList());
        }
    }

    /** A clause: a number and its sentences. */
    static final class Part {
        int number;
        final List<Sentence> sentences = new ArrayList<>();

        Part(int number) {
            this.number = number;
        }
    }

    private static final int FORMULAS = 4;
    private static final String[] SYLLABLES = {
        "ba", "cé", "di", "fo", "gu", "li", "ma", "né", "po", "ra", "si", "tu", "van", "lon", "ter", "cou", "pré", "sta"
    };
    private static final String[] COMMON = {
        "le", "la", "les", "de", "du", "des", "à", "et", "par", "est", "pour", "dans"
    };

    final List<Part> parts = new ArrayList<>();
    private final Random random;
    private final List<List<String>> formulas = new ArrayList<>();
    private int lastId;

    RandomText(Random random) {
        this.random = random;
        for (int i = 0; i < FORMULAS; i++) {
            formulas.add(freshWords());
        }
        int size = 4 + random.nextInt(7);
        for (int i = 0; i < size; i++) {
            Part part = new Part(i + 1);
            int sentences = 1 + random.nextInt(5);
            for (int j = 0; j < sentences; j++) {
                Sentence next = sentence();
                if (part.sentences.stream().noneMatch(next::says)) {
                    part.sentences.add(next);
                }
            }
            parts.add(part);
        }
    }

    /** The same text, for further changes. */
    RandomText copy() {
        RandomText copy = new RandomText(random, formulas, lastId);
        for (Part part : parts) {
            Part other = new Part(part.number);
            other.sentences.addAll(part.sentences);
            copy.parts.add(other);
        }
        return copy;
    }

    private RandomText(Random random, List<List<String>> formulas, int lastId) {
        this.random = random;
        this.formulas.addAll(formulas);
        this.lastId = lastId;
    }

    private Sentence sentence() {
        int kind = random.nextInt(8);
        List<String> words = new ArrayList<>(kind < 2 ? formulas.get(random.nextInt(FORMULAS)) : freshWords());
        if (kind == 1) {
            words.set(random.nextInt(words.size()), word());
        }
        return named(words);
    }

    Sentence freshSentence() {
        return named(freshWords());
    }

    private Sentence named(List<String> words) {
        List<Word> named = new ArrayList<>();
        for (String word : words) {
            named.add(freshWord(word));
        }
        return new Sentence(named);
    }

    Word freshWord() {
        return freshWord(word());
    }

    private Word freshWord(String text) {
        return new Word(++lastId, text);
    }

    private List<String> freshWords() {
        List<String> words = new ArrayList<>();
        int size = 5 + random.nextInt(12);
        for (int i = 0; i < size; i++) {
            words.add(random.nextInt(5) < 2 ? COMMON[random.nextInt(COMMON.length)] : word());
        }
        return words;
    }

    private String word() {
        StringBuilder word = new StringBuilder();
        for (int i = 2 + random.nextInt(2); i > 0; i--) {
            word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return word.toString();
    }

    /** As written, and where each word is in it. */
    Written write() {
        StringBuilder text = new StringBuilder();
        List<int[]> places = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        for (Part part : parts) {
            text.append("## Article ").append(part.number).append("\n\n");
            for (Sentence sentence : part.sentences) {
                for (int i = 0; i < sentence.words().size(); i++) {
                    Word word = sentence.words().get(i);
                    String shown = i == 0
                            ? word.text().substring(0, 1).toUpperCase(Locale.ROOT)
                                    + word.text().substring(1)
                            : word.text();
                    places.add(new int[] {word.id(), text.length(), text.length() + shown.length()});
                    text.append(shown).append(i + 1 < sentence.words().size() ? " " : ".");
                }
                ends.add(places.size());
                text.append(sentence.hashCode() % 2 == 0 ? "\n\n" : " ");
            }
            text.append("\n\n");
        }
        return new Written(text.toString(), places, ends);
    }

    /**
     * @param places of each word: id, start, end (the text is of the basic plane, so that characters are code points)
     * @param ends of sentences, in words
     */
    record Written(String text, List<int[]> places, List<Integer> ends) {}
}
