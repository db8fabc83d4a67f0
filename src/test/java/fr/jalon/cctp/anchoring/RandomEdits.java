package fr.jalon.cctp.anchoring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** What a buyer does to a text: inserts, deletes, moves, splits, merges, renumbers, rewords. */
final class RandomEdits {

    private static final int KINDS = 11;

    private final Random random;

    RandomEdits(Random random) {
        this.random = random;
    }

    /** Changes a text in place, so many times. */
    void edit(RandomText text, int times) {
        for (int i = 0; i < times; i++) {
            edit(text);
        }
        text.parts.removeIf(part -> part.sentences.isEmpty());
        if (text.parts.isEmpty()) {
            RandomText.Part part = new RandomText.Part(1);
            part.sentences.add(text.freshSentence());
            text.parts.add(part);
        }
    }

    private void edit(RandomText text) {
        RandomText.Part part = any(text.parts);
        if (part.sentences.isEmpty()) {
            part.sentences.add(text.freshSentence());
            return;
        }
        int at = random.nextInt(part.sentences.size());
        switch (random.nextInt(KINDS)) {
            case 0 -> part.sentences.add(at, text.freshSentence());
            case 1 -> part.sentences.remove(at);
            case 2 -> {
                RandomText.Sentence moved = part.sentences.remove(at);
                List<RandomText.Sentence> target = any(text.parts).sentences;
                // Of two same sentences side by side nobody can say which is which.
                List<RandomText.Sentence> there =
                        target.stream().anyMatch(other -> other.says(moved)) ? part.sentences : target;
                there.add(random.nextInt(there.size() + 1), moved);
            }
            case 3 -> {
                if (text.parts.size() > 1) {
                    text.parts.remove(part);
                }
            }
            case 4 -> {
                text.parts.remove(part);
                text.parts.add(random.nextInt(text.parts.size() + 1), part);
            }
            case 5 -> split(text, part, at);
            case 6 -> merge(text, part);
            case 7 -> renumber(text);
            case 8 -> part.sentences.set(at, reworded(text, part.sentences.get(at)));
            case 9 -> splitSentence(part, at);
            default -> part.sentences.set(at, reworded(text, part.sentences.get(at)));
        }
    }

    private static void split(RandomText text, RandomText.Part part, int at) {
        RandomText.Part rest = new RandomText.Part(part.number + 1);
        List<RandomText.Sentence> tail = part.sentences.subList(at, part.sentences.size());
        rest.sentences.addAll(tail);
        tail.clear();
        text.parts.add(text.parts.indexOf(part) + 1, rest);
    }

    private void merge(RandomText text, RandomText.Part part) {
        RandomText.Part other = any(text.parts);
        if (other != part
                && other.sentences.stream()
                        .noneMatch(s -> part.sentences.stream().anyMatch(s::says))) {
            part.sentences.addAll(other.sentences);
            text.parts.remove(other);
        }
    }

    private void renumber(RandomText text) {
        int shift = random.nextBoolean() ? 0 : random.nextInt(3);
        for (int i = 0; i < text.parts.size(); i++) {
            text.parts.get(i).number = i + 1 + shift;
        }
    }

    private RandomText.Sentence reworded(RandomText text, RandomText.Sentence sentence) {
        List<RandomText.Word> words = new ArrayList<>(sentence.words());
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            int at = random.nextInt(words.size());
            switch (random.nextInt(4)) {
                case 0 -> words.add(at, text.freshWord());
                case 1 -> {
                    if (words.size() > 3) {
                        words.remove(at);
                    }
                }
                case 2 -> Collections.swap(words, at, random.nextInt(words.size()));
                default -> words.set(at, text.freshWord());
            }
        }
        return new RandomText.Sentence(words);
    }

    private static void splitSentence(RandomText.Part part, int at) {
        List<RandomText.Word> words = part.sentences.get(at).words();
        if (words.size() > 5) {
            int cut = words.size() / 2;
            part.sentences.set(at, new RandomText.Sentence(words.subList(0, cut)));
            part.sentences.add(at + 1, new RandomText.Sentence(words.subList(cut, words.size())));
        }
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
