package fr.jalon.cctp.wording;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.cctp.wording.ClauseBlocks.Block;
import fr.jalon.cctp.wording.ClauseBlocks.Kind;
import fr.jalon.cctp.wording.ClauseBlocks.Passage;
import java.util.List;
import org.junit.jupiter.api.Test;

class PassagesTest {

    private static final String CLAUSE =
            "Le titulaire réalise douze passages par an.\n\n- tonte : douze passages ;\n- taille\u00a0: deux passages.\n\n"
                    + "| Zone | Surface |\n| Nord | 12 ha |";

    @Test
    void aQuotationIsFoundWhateverStandsBetweenItsWords() {
        assertThat(Passages.find(CLAUSE, "realise  douze passages par an."))
                .singleElement()
                .satisfies(place -> {
                    assertThat(place.quote()).isEqualTo("réalise douze passages par an.");
                    assertThat(place.start()).isEqualTo(13);
                });
        assertThat(Passages.find(CLAUSE, "douze passages ; taille : deux"))
                .singleElement()
                .extracting(Passages.Place::quote)
                .isEqualTo("douze passages ;\n- taille\u00a0: deux");
        assertThat(Passages.find(CLAUSE, "treize passages")).isEmpty();
        assertThat(Passages.find(CLAUSE, " … ")).isEmpty();
    }

    @Test
    void lookAlikesAreTold() {
        List<Passages.Place> places = Passages.find(CLAUSE, "douze passages");
        assertThat(places).hasSize(2);
        assertThat(places.get(0).after()).startsWith(" par an");
        assertThat(places.get(1).before()).endsWith("- tonte : ");
        int letters = (int) CLAUSE.substring(0, CLAUSE.indexOf("douze passages ;"))
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .count();
        assertThat(Passages.nearest(CLAUSE, places, letters)).contains(places.get(1));
    }

    @Test
    void wordsAreShownAsParagraphsListsAndTables() {
        List<Block> blocks = ClauseBlocks.of("😀 " + CLAUSE, List.of(new Passage(23, 14), new Passage(9999, 4)));
        assertThat(blocks).extracting(Block::kind).containsExactly(Kind.PARAGRAPH, Kind.LIST, Kind.TABLE);
        assertThat(blocks.get(0).lines().get(0).cells().get(0).runs())
                .containsExactly(
                        new ClauseBlocks.Run("😀 Le titulaire réalise ", false),
                        new ClauseBlocks.Run("douze passages", true),
                        new ClauseBlocks.Run(" par an.", false));
        assertThat(blocks.get(2).lines()).hasSize(2);
        assertThat(blocks.get(2).lines().get(1).cells()).hasSize(2);
        assertThat(ClauseBlocks.of("", List.of())).isEmpty();
    }
}
