package fr.jalon.cctp.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ChainTest {

    private static final UUID DRAFT = UUID.fromString("0190a000-0000-7000-8000-000000000001");

    @Test
    void aChainThatNobodyTouchedHolds() {
        assertThat(Chain.firstBreak(DRAFT, chain(50))).isEmpty();
        assertThat(Chain.firstBreak(DRAFT, List.of())).isEmpty();
    }

    /** Whichever field of whichever entry: the first that does not hold is that one, or, for its own fingerprint, that one too. */
    @Test
    void anyChangeOfAnyCharacterIsFoundAtItsEntry() {
        Random random = new Random(7);
        List<Entry> chain = chain(12);
        for (int round = 0; round < 20_000; round++) {
            int at = random.nextInt(chain.size());
            List<Entry> changed = new ArrayList<>(chain);
            changed.set(at, changed(chain.get(at), random));
            assertThat(Chain.firstBreak(DRAFT, changed))
                    .hasValueSatisfying(broken -> assertThat(broken.rank()).isEqualTo(at + 1));
        }
    }

    @Test
    void anEntryTakenOutPutInOrMovedIsFound() {
        List<Entry> chain = chain(6);
        List<Entry> without = new ArrayList<>(chain);
        without.remove(2);
        List<Entry> moved = new ArrayList<>(chain);
        moved.add(1, moved.remove(4));
        List<Entry> twice = new ArrayList<>(chain);
        twice.add(3, chain.get(2));

        assertThat(Chain.firstBreak(DRAFT, without).orElseThrow().rank()).isEqualTo(3);
        assertThat(Chain.firstBreak(DRAFT, moved).orElseThrow().rank()).isEqualTo(2);
        assertThat(Chain.firstBreak(DRAFT, twice).orElseThrow().rank()).isEqualTo(4);
    }

    @Test
    void aChainBelongsToItsDraft() {
        assertThat(Chain.firstBreak(UUID.randomUUID(), chain(3)).orElseThrow().rank())
                .isEqualTo(1);
    }

    @Test
    void theSameIsAlwaysWrittenTheSame() {
        assertThat(CanonicalJson.write(Map.of("b", List.of(1, "é\n"), "a", Map.of("z", true, "y", "x"))))
                .isEqualTo("{\"a\":{\"y\":\"x\",\"z\":true},\"b\":[1,\"é\\n\"]}");
    }

    private static List<Entry> chain(int length) {
        List<Entry> chain = new ArrayList<>();
        String before = Entry.seed(DRAFT);
        for (int rank = 1; rank <= length; rank++) {
            Entry entry = Entry.after(
                    before,
                    rank,
                    rank == 1 ? EntryKind.VERSION : EntryKind.REACTION,
                    LocalDate.of(2027, 3, rank % 28 + 1),
                    "{\"n\":" + rank + "}");
            chain.add(entry);
            before = entry.digest();
        }
        return chain;
    }

    private static Entry changed(Entry entry, Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> new Entry(entry.rank(), entry.kind(), entry.on(), other(entry.payload(), random), entry.digest());
            case 1 -> new Entry(entry.rank(), entry.kind(), entry.on(), entry.payload(), other(entry.digest(), random));
            case 2 ->
                new Entry(
                        entry.rank(),
                        entry.kind(),
                        entry.on().plusDays(1 + random.nextInt(99)),
                        entry.payload(),
                        entry.digest());
            case 3 -> new Entry(entry.rank(), other(entry.kind(), random), entry.on(), entry.payload(), entry.digest());
            default ->
                new Entry(
                        entry.rank() + 1 + random.nextInt(9),
                        entry.kind(),
                        entry.on(),
                        entry.payload(),
                        entry.digest());
        };
    }

    private static String other(String text, Random random) {
        int at = random.nextInt(text.length());
        char changed = (char) (text.charAt(at) ^ (1 << random.nextInt(7)));
        return text.substring(0, at) + changed + text.substring(at + 1);
    }
}
