package fr.jalon.upload;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FileNameTest {

    @Test
    void foldersControlsAndSignsThatTurnTheWritingGo() {
        assertThat(FileName.clean("C:\\Users\\nadia\\offre.pdf")).isEqualTo("offre.pdf");
        assertThat(FileName.clean("../../etc/passwd")).isEqualTo("passwd");
        assertThat(FileName.clean("a\r\nSet-Cookie: x=y.pdf")).isEqualTo("aSet-Cookie: x=y.pdf");
        assertThat(FileName.clean("a\0.pdf")).isEqualTo("a.pdf");
        assertThat(FileName.clean("offre\u202Efdp.exe")).isEqualTo("offrefdp.exe");
        assertThat(FileName.clean("Mémoire « été ».odt")).isEqualTo("Mémoire « été ».odt");
    }

    @Test
    void anAccentedLetterIsOneCharacterWhateverTheMachine() {
        assertThat(FileName.clean("Me\u0301moire e\u0301te\u0301.odt")).isEqualTo("Mémoire été.odt");
    }

    @Test
    void nothingIsStillAName() {
        assertThat(FileName.clean(null)).isEqualTo("fichier");
        assertThat(FileName.clean("")).isEqualTo("fichier");
        assertThat(FileName.clean("..")).isEqualTo("fichier");
        assertThat(FileName.clean("\uD83D")).isEqualTo("fichier");
    }

    @Test
    void aLongNameKeepsItsExtension() {
        String cut = FileName.clean("é".repeat(300) + ".docx");
        assertThat(cut).hasSize(FileName.LONGEST).endsWith("….docx");
        assertThat(FileName.clean("\uD83D\uDE00".repeat(200) + ".pdf")
                        .codePoints()
                        .filter(c -> c == 0xD83D))
                .isEmpty();
    }
}
