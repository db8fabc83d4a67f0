package fr.jalon.cctp.reading;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.cctp.drafting.DraftOutline;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reading 200 pages of Word and guessing their clauses, the first time a process does it and when it is used to it. */
@Tag("bench")
class LongDraftBenchTest {

    private static final int PAGES = 200;
    private static final int ROUNDS = 10;

    @TempDir
    Path folder;

    @Test
    void twoHundredPagesOfWord() throws Exception {
        Path file = LongDraft.docx(folder, PAGES);
        double first = 0;
        double best = Double.MAX_VALUE;
        int blocks = 0;
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            DraftText draft = SomeDrafts.read(file);
            DraftOutline.of(draft);
            double ms = (System.nanoTime() - start) / 1e6;
            blocks = draft.blocks().size();
            first = i == 0 ? ms : first;
            best = Math.min(best, ms);
        }

        System.out.printf(
                "%d pages, %d KB, %d blocks: %.0f ms the first time, %.0f ms at best%n",
                PAGES, Files.size(file) / 1024, blocks, first, best);
        assertThat(first).as("ms").isLessThan(5000);
    }
}
