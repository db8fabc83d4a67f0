package fr.jalon.site;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import fr.jalon.shared.ReadableText;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Prints pages to PDF: tagged, in French, with its letters inside; what these cannot show is a box, and said to be one. */
@Component
public class PaperPrinter {

    private static final int COUNT_OF_TABLES = 4;
    private static final int FIRST_TABLE = 12;
    private static final int LENGTH_OF_TABLE = 16;

    private final byte[] regular = withoutLigatures(read("/fonts/SourceSans3-Regular.ttf"));
    private final byte[] bold = withoutLigatures(read("/fonts/SourceSans3-Bold.ttf"));
    private final PaperLetters letters = new PaperLetters(regular);

    /**
     * What is to be printed.
     *
     * @param html well-formed, with a head that has a title and the metas {@code description} and {@code subject}
     * @param css all of its style; the letters are {@code 'Source Sans 3'}, 400 and 700
     */
    public record Sheet(String html, String css) {}

    public byte[] print(Sheet sheet) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try {
            page(sheet).toStream(pdf).run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }

    /** The same as PDF/A-2a, for what is kept for years: it says itself how its colours look, and needs nothing from outside. */
    public byte[] printForArchive(Sheet sheet) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try {
            page(sheet)
                    .usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_A)
                    .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
                    .toStream(pdf)
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }

    /** How many pages it takes: laid out, not painted, which is most of the work. */
    public int pages(Sheet sheet) {
        try (PdfBoxRenderer renderer = page(sheet).buildPdfRenderer()) {
            renderer.layout();
            return renderer.getRootBox().getLayer().getPages().size();
        }
    }

    /** A style sheet of the class path, for {@link Sheet}. */
    public static String style(String resource) {
        return new String(read(resource), StandardCharsets.UTF_8);
    }

    private PdfRendererBuilder page(Sheet sheet) {
        return new PdfRendererBuilder()
                .useFastMode()
                .usePdfUaAccessibility(true)
                .useFont(() -> new ByteArrayInputStream(regular), "Source Sans 3", 400, FontStyle.NORMAL, true)
                .useFont(() -> new ByteArrayInputStream(bold), "Source Sans 3", 700, FontStyle.NORMAL, true)
                .withProducer("Jalon")
                .withHtmlContent(
                        letters.printable(ReadableText.of(sheet.html()))
                                .replace("</head>", "<style>" + sheet.css() + "</style></head>"),
                        null);
    }

    /**
     * The font with its table of substitutions (GSUB) under a name that nobody looks for: the sign that joins f and t has no text
     * of its own, so that « soft » would be read aloud, searched and copied as « so ».
     */
    private static byte[] withoutLigatures(byte[] font) {
        ByteBuffer directory = ByteBuffer.wrap(font);
        for (int table = 0; table < directory.getShort(COUNT_OF_TABLES); table++) {
            int at = FIRST_TABLE + table * LENGTH_OF_TABLE;
            if (new String(font, at, 4, StandardCharsets.US_ASCII).equals("GSUB")) {
                font[at] = 'x';
            }
        }
        return font;
    }

    private static byte[] read(String resource) {
        try (InputStream in = Objects.requireNonNull(PaperPrinter.class.getResourceAsStream(resource), resource)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
