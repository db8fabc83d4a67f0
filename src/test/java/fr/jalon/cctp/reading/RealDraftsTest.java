package fr.jalon.cctp.reading;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.cctp.drafting.DraftClause;
import fr.jalon.cctp.drafting.DraftOutline;
import fr.jalon.market.SharedData;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The real documents, where they are at hand. */
@Tag("slow")
class RealDraftsTest {

    @Test
    void everyBlockHasItsOrderAndEveryNoticeItsPlace() throws Exception {
        try (Stream<Path> files = Files.list(SharedData.file("dialogue/docs"))) {
            List<Path> documents = files.filter(file -> file.toString().matches(".*\\.(docx|odt)"))
                    .toList();
            assertThat(documents).isNotEmpty();
            for (Path document : documents) {
                DraftText draft = SomeDrafts.read(document);
                assertThat(draft.blocks().stream().mapToInt(Block::order))
                        .as(document.toString())
                        .isEqualTo(IntStream.range(0, draft.blocks().size())
                                .boxed()
                                .toList());
                assertThat(draft.notices())
                        .allMatch(notice -> notice.place() < draft.blocks().size());
                assertThat(draft.lines()).isEqualTo(TextFile.read(document));
                List<Block> held = new ArrayList<>();
                DraftOutline.of(draft).clauses().forEach(clause -> held.addAll(clause.blocks()));
                assertThat(held).as(document.toString()).isEqualTo(draft.blocks());
            }
        }
    }

    /** Word has written the numbers it counted into the table of contents. */
    @Test
    void automaticNumbersAreThoseOfTheTableOfContents() throws Exception {
        DraftText draft = read("ccp-atlas-paysages.docx");
        String contents = draft.notices().stream()
                .filter(notice -> notice.kind() == NoticeKind.TABLE_OF_CONTENTS
                        && notice.text().contains("\t"))
                .map(notice -> notice.text().replaceAll("\\t\\d+$", "").strip())
                .collect(Collectors.joining("\n"));
        String counted = draft.blocks().stream()
                .filter(Block.Heading.class::isInstance)
                .map(block -> block.label().text() + "\t" + block.text().strip())
                .collect(Collectors.joining("\n"));

        assertThat(counted).isEqualTo(contents).hasLineCount(48);
    }

    @Test
    void aRealSpecificationIsInChaptersAndArticles() throws Exception {
        List<DraftClause> clauses =
                DraftOutline.of(read("ccp-atlas-paysages.docx")).clauses();

        assertThat(clauses)
                .filteredOn(clause ->
                        clause.number().equals("5.3") || clause.number().equals("13"))
                .extracting(clause -> clause.tier() + " " + clause.title())
                .containsExactly(
                        "ARTICLE Etape 1BIS – Participation à la création d’un standard de données sur le paysage",
                        "CHAPTER Sous-traitance en cours d’exécution du marché");
    }

    @Test
    void whatARealReviewHoldsIsTold() throws Exception {
        DraftText draft = read("cnig-paysages-2023-08-synthese-remarques.docx");

        assertThat(draft.notices())
                .filteredOn(notice -> notice.kind() == NoticeKind.COMMENT)
                .hasSize(203)
                .allMatch(notice -> !notice.text().isEmpty());
        assertThat(read("cnig-modele-standard-v3-commentaires.docx").notices())
                .filteredOn(notice -> notice.kind() == NoticeKind.COMMENT)
                .hasSize(91);
        assertThat(read("ccp-atlas-paysages.docx").notices())
                .filteredOn(notice -> notice.kind() == NoticeKind.FOOTNOTE)
                .hasSize(2);
        assertThat(read("cdc-odt-listes-sans-titres.odt").notices())
                .filteredOn(notice -> notice.kind() == NoticeKind.IMAGE)
                .hasSize(6);
    }

    private static DraftText read(String name) throws Exception {
        return SomeDrafts.read(SharedData.file("dialogue/docs/" + name));
    }
}
