package fr.jalon.cctp.anchoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Carrying 400 anchors over a revision of 120 clauses, beside the plainest thing that could be done with the two texts. */
@Tag("bench")
class CarryingBenchTest {

    private static final int CLAUSES = 120;
    private static final int ANCHORS = 400;
    private static final int EDITS = 80;
    private static final int ROUNDS = 40;

    @Test
    void fourHundredAnchorsOverHundredAndTwentyClauses() {
        Random random = new Random(1);
        RandomText text = new RandomText(random);
        while (text.parts.size() < CLAUSES) {
            RandomText.Part part = new RandomText.Part(text.parts.size() + 1);
            for (int i = random.nextInt(6) + 4; i > 0; i--) {
                part.sentences.add(text.freshSentence());
            }
            text.parts.add(part);
        }
        RandomText revised = text.copy();
        new RandomEdits(random).edit(revised, EDITS);
        RandomText.Written old = text.write();
        RandomText.Written now = revised.write();
        List<Anchor> anchors = new ArrayList<>();
        for (int i = 0; i < ANCHORS; i++) {
            anchors.add(RandomRevisionsTest.anchor(old, RandomRevisionsTest.anyWords(random, old), i));
        }
        String[] oldWords = old.text().split("\\s+");
        String[] newWords = now.text().split("\\s+");
        List<Carried> carried = new ArrayList<>();
        double carry = Double.MAX_VALUE;
        double diff = Double.MAX_VALUE;
        int[] common = new int[1];
        for (int i = 0; i < ROUNDS; i++) {
            carried.clear();
            carry = Math.min(carry, ms(() -> {
                Revision revision = Revision.between(old.text(), now.text());
                anchors.forEach(anchor -> carried.add(revision.carry(anchor)));
            }));
            diff = Math.min(diff, ms(() -> common[0] = PlainWordDiff.common(oldWords, newWords)));
        }
        long found = carried.stream().filter(one -> one.place() != null).count();
        System.out.printf(
                "%d clauses, %d words, %d anchors (%d carried): %.1f ms; plain word diff (%d words in common) %.1f ms; ratio %.1f%n",
                CLAUSES, oldWords.length, ANCHORS, found, carry, common[0], diff, carry / diff);
        assertThat(carry).as("ms").isLessThan(200);
    }

    private static double ms(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }
}
