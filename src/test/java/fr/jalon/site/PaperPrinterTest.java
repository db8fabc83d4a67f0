package fr.jalon.site;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.testing.PdfA;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
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

    @Test
    void whatIsKeptForYearsIsPdfA() throws Exception {
        PaperPrinter.Sheet sheet =
                new PaperPrinter.Sheet("""
                <html lang="fr"><head><title>Signes</title><meta name="description" content="Signes"/>
                <meta name="subject" content="Signes"/></head><body><h1>Tonte</h1><ul><li>haies</li></ul>
                <table><tr><th>Critère</th></tr><tr><td>Prix</td></tr></table></body></html>
                """, "body { font-family: 'Source Sans 3'; color: #1b2430; }");
        assertThat(PdfA.faults(new PaperPrinter().printForArchive(sheet))).isEmpty();
        assertThat(PdfA.faults(new PaperPrinter().print(sheet))).isNotEmpty();
    }
}
