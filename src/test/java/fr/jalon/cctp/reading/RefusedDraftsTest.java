package fr.jalon.cctp.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import fr.jalon.cctp.drafting.DraftOutline;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is not read, each with the sentence that helps. */
class RefusedDraftsTest {

    private static final byte[] OLD = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final String TEXT = "<w:document xmlns:w='w'><w:p><w:r><w:t>Objet</w:t></w:r></w:p></w:document>";

    @TempDir
    Path folder;

    @Test
    void oldAndProtectedDocuments() throws IOException {
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        byte[] enciphered = new byte[600];
        System.arraycopy(OLD, 0, enciphered, 0, OLD.length);
        System.arraycopy(name, 0, enciphered, 512, name.length);

        assertRefused(write("a.docx", enciphered), "« a.docx » est protégé par un mot de passe");
        assertRefused(write("a.docx", OLD), "ancien format Word (.doc)");
        assertRefused(write("a.doc", OLD), "ancien format Word : ouvrez-le, puis enregistrez-le en .docx");
        assertRefused(
                SomeDrafts.zip(
                        folder.resolve("a.odt"),
                        Map.of(
                                "content.xml",
                                "illisible",
                                "META-INF/manifest.xml",
                                "<m:m xmlns:m='m'><m:file-entry m:media-type='application/vnd.oasis.opendocument.text'><m:encryption-data>"
                                        + "<m:algorithm m:algorithm-name='aes'/></m:encryption-data></m:file-entry></m:m>")),
                "est protégé par un mot de passe");
    }

    @Test
    void macros() throws IOException {
        assertRefused(write("a.docm", OLD), "« a.docm » peut contenir des macros");
        assertRefused(
                zip("a.docx", Map.of("word/document.xml", TEXT, "word/vbaProject.bin", "x")), "contient des macros");
        assertRefused(
                zip(
                        "b.docx",
                        Map.of(
                                "word/document.xml",
                                TEXT,
                                "[Content_Types].xml",
                                "<T><Override ContentType='application/vnd.ms-word.document.macroEnabled.main+xml'/></T>")),
                "contient des macros");
        assertRefused(
                zip("c.odt", Map.of("content.xml", "<a/>", "Basic/Standard/Module1.xml", "x")), "contient des macros");
    }

    @Test
    void renamedFiles() throws IOException {
        assertRefused(
                zip("a.docx", Map.of("content.xml", "<a/>")),
                "est en fait un texte OpenDocument : renommez-le en .odt");
        assertRefused(
                zip("a.odt", Map.of("word/document.xml", TEXT)), "est en fait un document Word : renommez-le en .docx");
        assertRefused(
                zip("b.docx", Map.of("xl/workbook.xml", "<a/>")), "n’est ni un document Word ni un texte OpenDocument");
        assertRefused(
                zip(
                        "c.odt",
                        Map.of(
                                "content.xml",
                                "<a/>",
                                "META-INF/manifest.xml",
                                "<m><file-entry media-type='application/vnd.oasis.opendocument.spreadsheet'/></m>")),
                "n’est ni un document Word ni un texte OpenDocument");
        assertRefused(zip("a.txt", Map.of("word/document.xml", TEXT)), "n’est pas un texte, malgré son nom");
        assertRefused(write("b.txt", new byte[] {'a', 0, 'b'}), "n’est pas un texte, malgré son nom");
        assertRefused(write("d.docx", bytes("%PDF-1.7")), "est en fait un PDF");
        assertRefused(write("e.docx", bytes("{\\rtf1")), "est en fait un document RTF");
        assertRefused(write("f.docx", bytes("Bonjour")), "n’est pas un document Word ou OpenDocument, malgré son nom");
    }

    @Test
    void otherFormats() throws IOException {
        assertRefused(write("a.pdf", bytes("%PDF-1.7")), "« a.pdf » est un PDF");
        assertRefused(
                write("a.xlsx", bytes("PK")),
                "choisissez un fichier Word (.docx), OpenDocument (.odt), Markdown ou texte");
        assertRefused(write("sans", bytes("a")), "n’est pas d’un format lu ici");
    }

    @Test
    void emptyFiles() throws IOException {
        assertRefused(write("a.md", new byte[0]), "« a.md » est vide");
        assertRefused(write("b.txt", bytes(" \n —\n")), "ne contient aucun texte");
        assertRefused(
                zip("c.docx", Map.of("word/document.xml", "<w:document xmlns:w='w'><w:p/></w:document>")),
                "ne contient aucun texte");
    }

    @Test
    void damagedFiles() throws IOException {
        assertRefused(write("a.docx", bytes("PK\u0003\u0004 et rien")), "abîmé");
        assertRefused(zip("b.docx", Map.of("word/document.xml", "<w:a>")), "abîmé");
        assertRefused(zip("c.docx", Map.of("word/document.xml", TEXT, "word/numbering.xml", "<w:a")), "abîmé");
    }

    @Test
    void longDocuments() throws IOException {
        assertRefused(
                zip("a.docx", Map.of("word/document.xml", TEXT, "docProps/app.xml", "<P><Pages>501</Pages></P>")),
                "dépasse 500 pages");
        assertRefused(
                zip(
                        "b.odt",
                        Map.of("content.xml", "<a/>", "meta.xml", "<m><document-statistic page-count='612'/></m>")),
                "dépasse 500 pages");
        assertRefused(write("c.txt", bytes("mots ".repeat(500_000))), "dépasse 500 pages");
        String paragraphs = "<w:p><w:r><w:t>" + "mots ".repeat(1000) + "</w:t></w:r></w:p>";
        assertRefused(
                zip("d.docx", Map.of("word/document.xml", "<w:d xmlns:w='w'>" + paragraphs.repeat(500) + "</w:d>")),
                "dépasse 500 pages");
        assertRefused(
                zip("e.docx", Map.of("word/document.xml", "<w:d xmlns:w='w'>" + "<w:p/>".repeat(100_001) + "</w:d>")),
                "dépasse 500 pages");
    }

    @Test
    void notesAndRevisionsWithoutEnd() throws IOException {
        String note = "<w:footnote w:id='1'><w:p><w:r><w:t>" + "mots ".repeat(1000) + "</w:t></w:r></w:p></w:footnote>";
        assertRefused(
                zip(
                        "a.docx",
                        Map.of(
                                "word/document.xml",
                                TEXT,
                                "word/footnotes.xml",
                                "<w:f xmlns:w='w'>" + note.repeat(500) + "</w:f>")),
                "dépasse 500 pages");
        String deletion =
                "<changed-region id='a'><deletion><p>" + "mots ".repeat(1000) + "</p></deletion></changed-region>";
        assertRefused(
                zip(
                        "b.odt",
                        Map.of(
                                "content.xml",
                                "<a><tracked-changes>" + deletion.repeat(500) + "</tracked-changes><p>x</p></a>")),
                "dépasse 500 pages");
        assertRefused(
                zip("c.odt", Map.of("content.xml", "<a><note>" + "mots ".repeat(500_000) + "</note></a>")),
                "dépasse 500 pages");
        assertRefused(write("d.md", bytes("a\n\n".repeat(100_002))), "dépasse 500 pages");
    }

    /** A pattern that goes back and forth, or deep, would be felt here. */
    @Test
    void hostileLinesAreReadInAMoment() throws Exception {
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            for (String line : List.of(
                    "|-".repeat(500_000) + "|",
                    "1.".repeat(900_000),
                    ". ".repeat(900_000),
                    "**".repeat(900_000),
                    "A) " + " ".repeat(1_000_000),
                    "# " + "a ".repeat(900_000),
                    "# " + "#".repeat(900_000) + "a",
                    "- " + "1.1 ".repeat(400_000))) {
                DraftText draft = SomeDrafts.read(write("a.md", bytes("mot\n\n" + line)));
                assertThat(DraftOutline.of(draft).clauses()).isNotEmpty();
            }
        });
    }

    @Test
    void bombs() throws IOException {
        Path bomb = folder.resolve("bombe.docx");
        byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = Files.newOutputStream(bomb);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(bytes("<w:d xmlns:w='w'>"));
            for (int i = 0; i < 80; i++) {
                zip.write(blanks);
            }
            zip.write(bytes("</w:d>"));
            zip.closeEntry();
        }

        assertRefused(bomb, "hors de toute proportion");
    }

    private static void assertRefused(Path file, String words) {
        assertThatThrownBy(() -> SomeDrafts.read(file))
                .isInstanceOf(UnreadableTextException.class)
                .hasMessageContaining(words);
    }

    private Path zip(String name, Map<String, String> parts) throws IOException {
        return SomeDrafts.zip(folder.resolve(name), parts);
    }

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
