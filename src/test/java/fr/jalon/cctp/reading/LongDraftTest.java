package fr.jalon.cctp.reading;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.cctp.drafting.DraftOutline;
import fr.jalon.cctp.drafting.Tier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LongDraftTest {

    private static final int PAGES = 200;

    @TempDir
    Path folder;

    @Test
    void twoHundredPagesAreReadWithTheirStructure() throws Exception {
        DraftText draft = SomeDrafts.read(LongDraft.docx(folder, PAGES));
        DraftOutline outline = DraftOutline.of(draft);

        assertThat(draft.blocks()).filteredOn(Block.Table.class::isInstance).hasSize(PAGES);
        assertThat(draft.notices())
                .filteredOn(notice -> notice.kind() == NoticeKind.FOOTNOTE)
                .hasSize(PAGES);
        assertThat(outline.clauses())
                .filteredOn(clause -> clause.tier() == Tier.CHAPTER)
                .hasSize(PAGES / 4);
        assertThat(outline.clauses().get(outline.clauses().size() - 1).number()).isEqualTo("50.3");
    }

    /** A process of its own with a small heap: the file is streamed, and what is kept of it is its words. */
    @Test
    void twoHundredPagesAreReadInAHeapOf64Megabytes() throws Exception {
        Path file = LongDraft.docx(folder, PAGES);
        Path output = folder.resolve("sortie.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LongDraftTest.class.getName(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();

        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(output)).isZero();
        assertThat(Files.readString(output)).startsWith("blocs ");
    }

    public static void main(String[] arguments) throws Exception {
        DraftText draft = SomeDrafts.read(Path.of(arguments[0]));
        System.out.println("blocs " + draft.blocks().size() + ", parties "
                + DraftOutline.of(draft).clauses().size());
    }
}
