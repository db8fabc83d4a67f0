package fr.jalon.cctp.anchoring;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.market.SharedData;
import fr.jalon.testing.Share;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Real texts, with their own repeated formulas and look-alikes, of which paragraphs are cut out and moved at random: what was cut out
 * is gone whatever remains that is like it, and what remains is found where it is.
 */
@Tag("slow")
class CutUpTextsTest {

    private static final int CUTS = Math.max(1, Integer.getInteger("jalon.test.plans", 2_000) / 2_000);
    private static final int ANCHORS = 60;
    private static final int SHORTEST = 40;

    private record Paragraph(int number, int start, String text) {}

    @Test
    void aParagraphThatWasCutOutIsNotTakenForOneThatRemains() throws IOException {
        List<String> wrong = new ArrayList<>();
        int found = 0;
        int there = 0;
        for (Path text : texts()) {
            for (int seed = 0; seed < CUTS; seed++) {
                Random random = new Random(seed);
                String old = Files.readString(text);
                List<Paragraph> before = paragraphs(old);
                List<Paragraph> now = cut(before, random);
                StringBuilder revised = new StringBuilder();
                List<Paragraph> after = new ArrayList<>();
                for (Paragraph paragraph : now) {
                    after.add(new Paragraph(paragraph.number(), codePoints(revised), paragraph.text()));
                    revised.append(paragraph.text()).append("\n\n");
                }
                Revision revision = Revision.between(old, revised.toString());
                for (int i = 0; i < ANCHORS; i++) {
                    Paragraph source = before.get(random.nextInt(before.size()));
                    if (source.text().length() < SHORTEST) {
                        continue;
                    }
                    Anchor anchor = anchor(source, random);
                    Carried carried = revision.carry(anchor);
                    Place place = carried.place();
                    Paragraph kept = after.stream()
                            .filter(one -> one.number() == source.number())
                            .findFirst()
                            .orElse(null);
                    there += kept == null ? 0 : 1;
                    if (place != null) {
                        boolean right = kept != null
                                && place.start() >= kept.start()
                                && place.start() < kept.start() + codePoints(kept.text());
                        found += right ? 1 : 0;
                        if (!right) {
                            wrong.add(
                                    text.getFileName() + ", seed " + seed + (kept == null ? ", cut out" : ", elsewhere")
                                            + ": « " + anchor.quote() + " » on « " + place.text() + " »");
                        }
                    }
                }
            }
        }
        System.out.println("cut up: " + found + " of " + there + ", wrong " + wrong.size());
        assertThat(wrong).isEmpty();
        assertThat(found).isGreaterThan((int) (there * 0.93));
    }

    private static List<Path> texts() throws IOException {
        try (Stream<Path> files = Files.walk(SharedData.file("dialogue/texts"))) {
            return Share.ofToday(
                    files.filter(file -> file.toString().endsWith(".md"))
                            .sorted()
                            .toList(),
                    3);
        }
    }

    private static List<Paragraph> paragraphs(String text) {
        List<Paragraph> paragraphs = new ArrayList<>();
        int at = 0;
        for (String paragraph : text.split("\n\n", -1)) {
            paragraphs.add(new Paragraph(paragraphs.size(), at, paragraph));
            at += codePoints(paragraph) + 2;
        }
        return paragraphs;
    }

    /** A fifth is gone, a few are elsewhere; headings stay, since a text without them is no revision. */
    private static List<Paragraph> cut(List<Paragraph> before, Random random) {
        List<Paragraph> now = new ArrayList<>();
        List<Paragraph> moved = new ArrayList<>();
        for (Paragraph paragraph : before) {
            boolean heading =
                    paragraph.text().startsWith("#") || paragraph.text().length() < SHORTEST;
            int fate = heading ? 99 : random.nextInt(100);
            if (fate >= 23) {
                now.add(paragraph);
            } else if (fate < 3) {
                moved.add(paragraph);
            }
        }
        moved.forEach(paragraph -> now.add(random.nextInt(now.size() + 1), paragraph));
        return now;
    }

    private static Anchor anchor(Paragraph source, Random random) {
        int[] points = source.text().codePoints().toArray();
        int length = Math.min(points.length, 25 + random.nextInt(80));
        int from = random.nextInt(points.length - length + 1);
        return new Anchor("a", new String(points, from, length), "", "", source.start() + from);
    }

    private static int codePoints(CharSequence text) {
        return (int) text.codePoints().count();
    }
}
