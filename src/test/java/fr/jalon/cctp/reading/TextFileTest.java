package fr.jalon.cctp.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.market.SharedData;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextFileTest {

    private static final String WORD =
            "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
                    + " xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'><w:body>%s</w:body></w:document>";
    private static final String STYLES = "<w:styles xmlns:w='w'><w:style w:type='paragraph' w:styleId='Titre2'>"
            + "<w:name w:val='heading 2'/></w:style><w:style w:type='paragraph' w:styleId='Chapeau'><w:name w:val='Chapeau'/>"
            + "<w:pPr><w:outlineLvl w:val='0'/></w:pPr></w:style></w:styles>";
    private static final String OPEN = "<o:c xmlns:o='o' xmlns:text='t' xmlns:table='b'>%s</o:c>";

    @TempDir
    Path folder;

    @Test
    void markdownAndPlainTextComeAsTheyAre() throws Exception {
        String text = "# Été\r\n\r\n  œuvre\u00A0: 𝄞\n";

        assertThat(TextFile.read(write("a.md", text.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(text);
        assertThat(TextFile.read(write("b.TXT", "délai".getBytes(Charset.forName("windows-1252")))))
                .isEqualTo("délai");
    }

    @Test
    void headingsParagraphsAndRowsComeOutOfWord() throws Exception {
        Path file = word("<w:p><w:pPr><w:pStyle w:val='Titre2'/></w:pPr><w:r><w:t>Objet</w:t></w:r></w:p>"
                + "<w:p><w:pPr><w:pStyle w:val='Chapeau'/></w:pPr><w:r><w:t>Partie</w:t></w:r></w:p>"
                + "<w:p><w:pPr><w:tabs><w:tab w:val='left'/></w:tabs></w:pPr><w:r><w:t>Un</w:t><w:tab/><w:t xml:space='preserve"
                + "'> deux</w:t><w:br/><w:t>trois</w:t></w:r></w:p><w:p/>"
                + "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>b</w:t></w:r></w:p></w:tc>"
                + "</w:tr></w:tbl>");

        assertThat(TextFile.read(file)).isEqualTo("## Objet\n\n# Partie\n\nUn\t deux\ntrois\n\n| a | b |\n\n");
    }

    @Test
    void whatWasInsertedIsThereAndWhatWasDeletedIsNot() throws Exception {
        Path file = word("<w:p><w:r><w:t>Délai de </w:t></w:r><w:del><w:r><w:delText>dix</w:delText></w:r></w:del>"
                + "<w:ins><w:r><w:t>vingt</w:t></w:r></w:ins><w:r><w:t> jours</w:t></w:r></w:p>"
                + "<w:moveFrom><w:p><w:r><w:t>ailleurs</w:t></w:r></w:p></w:moveFrom>");

        assertThat(TextFile.read(file)).isEqualTo("Délai de vingt jours\n\n");
    }

    @Test
    void aTextBoxIsReadOnce() throws Exception {
        Path file = word(
                "<w:p><w:r><w:t>autour</w:t><mc:AlternateContent><mc:Choice><w:txbxContent><w:p><w:r><w:t>dedans</w:t></w:r>"
                        + "</w:p></w:txbxContent></mc:Choice><mc:Fallback><w:p><w:r><w:t>dedans</w:t></w:r></w:p></mc:Fallback>"
                        + "</mc:AlternateContent></w:r></w:p>");

        assertThat(TextFile.read(file)).isEqualTo("dedans\n\nautour\n\n");
    }

    @Test
    void headingsParagraphsAndRowsComeOutOfOpenDocument() throws Exception {
        Path file = zip(
                "a.odt",
                Map.of(
                        "content.xml",
                        OPEN.formatted("<text:tracked-changes><text:p>supprimé</text:p></text:tracked-changes>"
                                + "<text:table-of-content><text:p>Objet 4</text:p></text:table-of-content>"
                                + "<text:h text:outline-level='3'>Objet</text:h><text:p>un<text:s text:c='2'/><text:span>deux"
                                + "</text:span><text:note><text:p>note</text:p></text:note><text:line-break/>trois</text:p>"
                                + "<table:table><table:table-row><table:table-cell><text:p>a</text:p><text:p>b</text:p>"
                                + "</table:table-cell><table:table-cell/></table:table-row></table:table>")));

        assertThat(TextFile.read(file)).isEqualTo("### Objet\n\nun  deux\ntrois\n\n| a b | |\n\n");
    }

    @Test
    void whatCannotBeReadIsSaidInASentence() throws IOException {
        assertRefused(folder.resolve("rien.md"), "n’existe pas");
        assertRefused(folder, "n’est pas un fichier");
        assertRefused(write("a.pdf", new byte[] {1}), ".md, .txt, .docx ou .odt");
        assertRefused(write("a.docx", "PK pas un zip".getBytes(StandardCharsets.UTF_8)), "abîmé");
        assertRefused(zip("b.docx", Map.of("autre.xml", "<a/>")), "abîmé");
        assertRefused(zip("c.docx", Map.of("word/document.xml", "<w:a>")), "abîmé");
        assertRefused(
                zip("d.odt", Map.of("content.xml", "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>")),
                "DOCTYPE");
    }

    @Test
    void realDocumentsHaveTheirHeadingsAndNothingOfTheirMarkup() throws Exception {
        try (Stream<Path> files = Files.list(SharedData.file("dialogue/docs"))) {
            List<Path> documents = files.filter(file -> file.toString().matches(".*\\.(docx|odt)"))
                    .sorted()
                    .toList();
            assertThat(documents).isNotEmpty();
            for (Path document : documents) {
                assertThat(TextFile.read(document))
                        .as(document.toString())
                        .hasSizeGreaterThan(1000)
                        .doesNotContain("<w:", "<text:");
            }
        }
        assertThat(TextFile.read(SharedData.file("dialogue/docs/ccp-atlas-paysages.docx"))
                        .lines()
                        .filter(line -> line.startsWith("#")))
                .hasSizeBetween(40, 52);
        assertThat(TextFile.read(SharedData.file("dialogue/docs/rgaa-v4.1.odt"))
                        .lines()
                        .filter(line -> line.startsWith("#")))
                .hasSizeBetween(450, 482);
    }

    private static void assertRefused(Path file, String words) {
        assertThatThrownBy(() -> TextFile.read(file))
                .isInstanceOf(UnreadableTextException.class)
                .hasMessageContaining(words);
    }

    private Path word(String body) throws IOException {
        return zip("a.docx", Map.of("word/document.xml", WORD.formatted(body), "word/styles.xml", STYLES));
    }

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private Path zip(String name, Map<String, String> parts) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return file;
    }
}
