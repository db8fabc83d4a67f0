package fr.jalon.cctp.neutrality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What holds for any text: made-up documents of known sentences, cut and joined in all ways. */
class NeutralityPropertiesTest {

    private static final int TEXTS = Integer.getInteger("jalon.test.plans", 2_000) / 10;
    private static final List<TruthSentences.Row> ROWS = TruthSentences.all();
    private static final String[] JOINTS = {" ", "\n", "\n\n", "\n- ", "\r\n\r\n", "\u00A0", " 😀 ", "\n# Titre\n"};
    private static final String RUBBISH =
            "«»\"'’*#|.;:-®™ \n\u00A0\u00ADe\u0301é😀œA1marque type réf. label ou équivalent ";

    @Test
    void everyRangeIsInsideTheTextAndHoldsItsWords() {
        for (int seed = 0; seed < TEXTS; seed++) {
            String text = seed % 2 == 0 ? document(new Random(seed)) : rubbish(new Random(seed));
            int[] points = text.codePoints().toArray();
            for (Finding finding : Neutrality.of(text).findings()) {
                assertThat(slice(points, finding.words()))
                        .isEqualTo(finding.words().text());
                assertThat(slice(points, finding.sentence()))
                        .isEqualTo(finding.sentence().text());
                assertThat(finding.words().start())
                        .isGreaterThanOrEqualTo(finding.sentence().start());
                assertThat(finding.words().end())
                        .isGreaterThan(finding.words().start())
                        .isLessThanOrEqualTo(finding.sentence().end());
            }
        }
    }

    @Test
    void aMendedTextHasThatFindingNoMoreAndNoNewOne() {
        int mended = 0;
        for (int seed = 0; seed < TEXTS; seed++) {
            String text = document(new Random(seed));
            Review before = Neutrality.of(text);
            for (Finding finding : before.findings()) {
                Replacement replacement = finding.mending().replacement();
                if (replacement != null) {
                    mended++;
                    assertThat(Neutrality.of(replacement.in(text)).findings())
                            .as("%s in %s", finding.words(), text)
                            .hasSizeLessThan(before.findings().size())
                            .noneMatch(still -> still.fingerprint().equals(finding.fingerprint())
                                    && still.words().start() == finding.words().start());
                }
            }
        }
        assertThat(mended).isGreaterThan(TEXTS);
    }

    @Test
    void theWorkGrowsWithTheTextAndNoFaster() {
        String page = ROWS.stream().map(TruthSentences.Row::sentence).collect(Collectors.joining("\n\n"));
        String endless = "La marque de la proximité du titulaire et du chiffre d’affaires au moins dix procédé ";

        assertThat(work(page.repeat(40))).isLessThan(2.2 * work(page.repeat(20)));
        assertThat(work(endless.repeat(2_000))).isLessThan(2.2 * work(endless.repeat(1_000)));
    }

    /** Characters that patterns read, over and over again included. */
    private static double work(String text) {
        AtomicLong reads = new AtomicLong();
        Neutrality.of(Draft.of(text, counting(reads)));
        assertThat(reads.get()).isGreaterThan(text.length());
        return reads.get();
    }

    private static UnaryOperator<CharSequence> counting(AtomicLong reads) {
        return sequence -> new Counted(sequence, reads);
    }

    private record Counted(CharSequence sequence, AtomicLong reads) implements CharSequence {

        @Override
        public int length() {
            return sequence.length();
        }

        @Override
        public char charAt(int index) {
            reads.incrementAndGet();
            return sequence.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return new Counted(sequence.subSequence(start, end), reads);
        }

        @Override
        public String toString() {
            return sequence.toString();
        }
    }

    private static String document(Random random) {
        StringBuilder text = new StringBuilder();
        int sentences = 1 + random.nextInt(8);
        for (int i = 0; i < sentences; i++) {
            text.append(ROWS.get(random.nextInt(ROWS.size())).sentence()).append(JOINTS[random.nextInt(JOINTS.length)]);
        }
        return text.toString();
    }

    private static String rubbish(Random random) {
        List<String> parts = new ArrayList<>(ROWS.stream()
                .flatMap(row -> List.of(row.sentence().split(" ")).stream())
                .toList());
        return IntStream.range(0, 60)
                .mapToObj(i -> random.nextBoolean()
                        ? parts.get(random.nextInt(parts.size())) + " "
                        : RUBBISH.substring(random.nextInt(RUBBISH.length() / 2)))
                .collect(Collectors.joining());
    }

    private static String slice(int[] points, Passage passage) {
        return new String(points, passage.start(), passage.end() - passage.start());
    }
}
