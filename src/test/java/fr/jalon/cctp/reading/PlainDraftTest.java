package fr.jalon.cctp.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlainDraftTest {

    @TempDir
    Path folder;

    @Test
    void markdownHasItsHeadingsListsTablesAndImages() throws Exception {
        DraftText draft = markdown("# Objet #\nUn texte\nsur deux lignes\n\nLieu\n----\n- un\n  1. deux\n\n**Gras**\n\n"
                + "| Lot | Prix |\n|---|:-:|\n| 1 | |\nSuite ![Plan](p.png)\n```\n# code\n```\n");

        assertThat(draft.blocks())
                .containsExactly(
                        new Block.Heading(0, 1, ListLabel.NONE, "Objet"),
                        new Block.Paragraph(1, "Un texte\nsur deux lignes", false),
                        new Block.Heading(2, 2, ListLabel.NONE, "Lieu"),
                        new Block.ListItem(3, 1, new ListLabel("•", false, false), "un", false),
                        new Block.ListItem(4, 2, new ListLabel("1.", true, false), "deux", false),
                        new Block.Paragraph(5, "Gras", true),
                        new Block.Table(
                                6,
                                List.of(
                                        List.of(cell("Lot"), cell("Prix")),
                                        List.of(cell("1"), new Block.Cell(List.of()))),
                                1),
                        new Block.Paragraph(7, "Suite ![Plan](p.png)\n```\n# code\n```", false));
        assertThat(draft.notices()).containsExactly(new Notice(NoticeKind.IMAGE, 7, "Plan", 1));
    }

    @Test
    void plainTextIsPartedByEmptyLinesAndByTypedHeadings() throws Exception {
        DraftText draft = text(
                "# pas un titre\r\n\r\nArticle 3 – Délais\r\nLe délai court.\r\n2.1 Accès\r\nvoir\r\nArticle 4 du contrat\r\nfin"
                        .getBytes(StandardCharsets.UTF_8));

        assertThat(draft.blocks())
                .extracting(Block::text)
                .containsExactly(
                        "# pas un titre",
                        "Article 3 – Délais",
                        "Le délai court.",
                        "2.1 Accès",
                        "voir\nArticle 4 du contrat\nfin");
    }

    @Test
    void everyEncodingOfFrenchIsRead() throws Exception {
        for (Charset charset : List.of(
                StandardCharsets.UTF_8, Charset.forName("windows-1252"), StandardCharsets.UTF_16)) { // with its mark
            assertThat(text("Été".getBytes(charset)).blocks())
                    .extracting(Block::text)
                    .containsExactly("Été");
        }
        assertThat(text("\uFEFFÉté".getBytes(StandardCharsets.UTF_16LE))
                        .blocks()
                        .get(0)
                        .text())
                .isEqualTo("Été");
        assertThat(text("\uFEFFÉté".getBytes(StandardCharsets.UTF_8))
                        .blocks()
                        .get(0)
                        .text())
                .isEqualTo("Été");
    }

    private static Block.Cell cell(String words) {
        return new Block.Cell(List.of(new Block.Line(ListLabel.NONE, words)));
    }

    private DraftText markdown(String text) throws Exception {
        return SomeDrafts.read(Files.writeString(folder.resolve("a.md"), text));
    }

    private DraftText text(byte[] bytes) throws Exception {
        return SomeDrafts.read(Files.write(folder.resolve("a.txt"), bytes));
    }
}
