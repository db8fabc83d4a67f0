package fr.jalon.cctp.wording;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.cctp.wording.WordDiff.Change;
import fr.jalon.cctp.wording.WordDiff.Piece;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordDiffTest {

    @Test
    void wordsThatWereReplacedStandBesideThoseThatCame() {
        assertThat(shown(
                        "Le titulaire réalise douze passages par an.",
                        "Le titulaire réalise huit à douze passages par an."))
                .isEqualTo("Le titulaire réalise +{huit à }douze passages par an.");
        assertThat(shown("sous six jours ouvrés", "sous dix jours")).isEqualTo("sous -{six}+{dix} jours-{ ouvrés}");
    }

    @Test
    void aReplacedPhraseIsOneChange() {
        assertThat(shown("du matériel de marque Toro.", "du matériel thermique, électrique ou équivalent."))
                .isEqualTo("du matériel -{de marque Toro}+{thermique, électrique ou équivalent}.");
    }

    @Test
    void equalAndEmptyTextsHaveNoChange() {
        assertThat(shown("a b", "a b")).isEqualTo("a b");
        assertThat(WordDiff.between("", "")).isEmpty();
        assertThat(shown("", "neuf")).isEqualTo("+{neuf}");
        assertThat(shown("vieux", "")).isEqualTo("-{vieux}");
    }

    @Test
    void anyTwoTextsAreGivenBackToTheLetter() {
        Random random = new Random(12);
        for (int i = 0; i < 3000; i++) {
            String old = text(random, random.nextInt(30));
            String revised = text(random, random.nextInt(30));
            isWhole(old, revised);
        }
    }

    @Test
    void twoLongTextsThatHaveLittleInCommonAreReadLineByLine() {
        Random random = new Random(3);
        String shared = "\nCette ligne demeure telle quelle.\n";
        String old = words(random, 4000, 0) + shared + words(random, 200, 0);
        String revised = words(random, 4000, 9000) + shared + words(random, 200, 9000);
        List<Piece> pieces = isWhole(old, revised);
        assertThat(pieces.stream().filter(Piece::isKept).map(Piece::text).collect(Collectors.joining()))
                .contains("Cette ligne demeure telle quelle.");
    }

    private static List<Piece> isWhole(String old, String revised) {
        List<Piece> pieces = WordDiff.between(old, revised);
        assertThat(joined(pieces, Change.ADDED)).isEqualTo(old);
        assertThat(joined(pieces, Change.REMOVED)).isEqualTo(revised);
        return pieces;
    }

    private static String joined(List<Piece> pieces, Change without) {
        return pieces.stream()
                .filter(piece -> piece.change() != without)
                .map(Piece::text)
                .collect(Collectors.joining());
    }

    private static String text(Random random, int length) {
        List<String> words = List.of("le", "titulaire", "six", " ", ", ", "\n", "\n\n", "é", "l’an", "😀");
        return IntStream.range(0, length)
                .mapToObj(i -> words.get(random.nextInt(words.size())))
                .collect(Collectors.joining(random.nextBoolean() ? " " : ""));
    }

    private static String words(Random random, int length, int from) {
        return IntStream.range(0, length)
                .mapToObj(i -> "mot" + (from + random.nextInt(9000)))
                .collect(Collectors.joining(" "));
    }

    private static String shown(String old, String revised) {
        return WordDiff.between(old, revised).stream()
                .map(piece -> switch (piece.change()) {
                    case KEPT -> piece.text();
                    case REMOVED -> "-{" + piece.text() + "}";
                    case ADDED -> "+{" + piece.text() + "}";
                })
                .collect(Collectors.joining());
    }
}
