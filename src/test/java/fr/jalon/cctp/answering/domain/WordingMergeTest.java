package fr.jalon.cctp.answering.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.cctp.wording.WordDiff.Piece;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WordingMergeTest {

    private static final String WORDS =
            "𝄞 Le titulaire réalise douze passages par an. Le matériel est de marque Toro. La coupe est de 6 cm.";

    @Test
    void aProposalReplacesItsPassageWhateverStandsBeforeIt() {
        assertThat(WordingMerge.apply(WORDS, instead("douze passages", "huit à douze passages")))
                .contains("réalise huit à douze passages par an.")
                .startsWith("𝄞 Le titulaire");
    }

    @Test
    void proposalsOnOtherWordsAreShownTogether() {
        Alternative mowing = instead("douze passages par an", "huit passages par an");
        Alternative noise = instead("de marque Toro", "silencieux");

        assertThat(WordingMerge.collisions(WORDS, List.of(mowing, noise))).isEmpty();
        List<Piece> pieces = WordingMerge.together(WORDS, List.of(noise, mowing));
        assertThat(text(pieces, true, false)).isEqualTo(WORDS);
        assertThat(text(pieces, false, true)).contains("réalise huit passages par an.", "est silencieux.");
    }

    @Test
    void twoProposalsForTheSameWordsCollideAndNeitherWins() {
        Alternative eight = instead("douze passages par an", "huit passages par an");
        Alternative ten = instead("réalise douze passages", "réalise dix passages");

        assertThat(WordingMerge.collisions(WORDS, List.of(eight, ten)))
                .containsExactly(new WordingMerge.Collision(eight, ten));
        assertThat(WordingMerge.together(WORDS, List.of(eight, ten))).allMatch(Piece::isKept);
    }

    @Test
    void proposalsThatOverlapButChangeOtherWordsDoNotCollide() {
        Alternative eight =
                instead("Le titulaire réalise douze passages par an", "Le titulaire réalise huit passages par an");
        Alternative month = instead("passages par an", "passages par mois");

        assertThat(WordingMerge.collisions(WORDS, List.of(eight, month))).isEmpty();
        assertThat(text(WordingMerge.together(WORDS, List.of(eight, month)), false, true))
                .contains("huit passages par mois");
    }

    @Test
    void whoProposesTheSameAgreesAndIsShownOnce() {
        Alternative one = instead("douze", "huit");
        Alternative other = instead("douze passages", "huit passages");

        assertThat(WordingMerge.collisions(WORDS, List.of(one, other))).isEmpty();
        assertThat(text(WordingMerge.together(WORDS, List.of(one, other)), false, true))
                .containsOnlyOnce("huit");
    }

    @Test
    void twoAdditionsAtOnePlaceCollide() {
        Alternative one = instead("par an", "par an, selon la pousse");
        Alternative other = instead("par an", "par an, dimanche exclu");

        assertThat(WordingMerge.collisions(WORDS, List.of(one, other))).hasSize(1);
    }

    @Test
    void wordsThatAreThereAlreadyChangeNothing() {
        assertThat(WordingMerge.isThere(WORDS, instead("douze passages", "douze passages")))
                .isTrue();
        assertThat(WordingMerge.isThere(WORDS, instead("douze passages", "dix passages")))
                .isFalse();
    }

    private static String text(List<Piece> pieces, boolean removed, boolean added) {
        return pieces.stream()
                .filter(piece -> piece.isKept() || (piece.isRemoved() && removed) || (piece.isAdded() && added))
                .map(Piece::text)
                .collect(Collectors.joining());
    }

    private static Alternative instead(String quote, String wording) {
        int at = WORDS.indexOf(quote);
        return new Alternative(
                UUID.randomUUID(), WORDS.codePointCount(0, at), quote.codePointCount(0, quote.length()), wording);
    }
}
