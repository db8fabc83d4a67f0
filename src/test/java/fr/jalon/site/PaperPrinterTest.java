package fr.jalon.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PaperPrinterTest {

    /** Letters that fonts join into one sign: whoever searches, copies or listens gets the letters. */
    @Test
    void lettersThatFontsJoinAreReadBackAsLetters() throws IOException {
        String joined = "fichier flux offre affiche soft patte shift fjord afft fb fh fk";
        byte[] pdf = new PaperPrinter()
                .print(new PaperPrinter.Sheet("""
                <html lang="fr"><head><title>Signes</title><meta name="description" content="Signes"/>
                <meta name="subject" content="Signes"/></head><body><p>%s</p><p><b>%s</b></p></body></html>
                """.formatted(joined, joined), "body { font-family: 'Source Sans 3'; }"));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document).lines()).containsExactly(joined, joined);
        }
    }

    /** What is kept for years says of itself that it needs nothing from outside, has its colours and letters with it, and is tagged. */
    @Test
    void whatIsKeptForYearsIsPdfA() throws IOException {
        byte[] pdf = new PaperPrinter()
                .printForArchive(new PaperPrinter.Sheet("""
                <html lang="fr"><head><title>Signes</title><meta name="description" content="Signes"/>
                <meta name="subject" content="Signes"/></head><body><h1>Tonte</h1><ul><li>haies</li></ul></body></html>
                """, "body { font-family: 'Source Sans 3'; color: #1b2430; }"));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String metadata = new String(
                    document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertThat(metadata)
                    .containsPattern("pdfaid:part>?=?\\D{0,3}2")
                    .containsPattern("pdfaid:conformance>?=?\\W{0,3}A")
                    .contains("pdfuaid");
            assertThat(document.getDocumentCatalog().getOutputIntents()).hasSize(1);
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
        }
    }
}
