package fr.jalon.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** What the letters of the paper can show: for all else there is a box, and a sentence at the end that says so. */
final class PaperLetters {

    private static final String BOX = "□";
    private static final String EXPLAINED = "<p class=\"gone\">Les caractères remplacés par " + BOX
            + " n’ont pas pu être imprimés : ils figurent sur la page, dans Jalon.</p>";

    /** As people see them: a letter with its accents, a family of emoji, is one. */
    private static final Pattern CHARACTER = Pattern.compile("\\X");

    /** What only tells how its neighbours are shown. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\uFE00-\\uFE0F\\x{E0100}-\\x{E01EF}]");

    private final CmapLookup letters;

    PaperLetters(byte[] font) {
        try {
            letters = new TTFParser().parse(new RandomAccessReadBuffer(font)).getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A page whose body holds only what can be printed; its head goes into the file as it is. */
    String printable(String html) {
        int body = html.indexOf("<body");
        String text = Normalizer.normalize(html.substring(body), Normalizer.Form.NFC);
        String printable = CHARACTER.matcher(text).replaceAll(this::orBox);
        boolean lost = count(printable) > count(text);
        return html.substring(0, body) + (lost ? printable.replace("</body>", EXPLAINED + "</body>") : printable);
    }

    private String orBox(MatchResult character) {
        String seen = UNSEEN.matcher(character.group()).replaceAll("");
        return Matcher.quoteReplacement(seen.codePoints().allMatch(this::isPrinted) ? seen : BOX);
    }

    private boolean isPrinted(int codePoint) {
        return Character.isWhitespace(codePoint) || letters.getGlyphId(codePoint) > 0;
    }

    private static long count(String text) {
        return text.chars().filter(one -> one == BOX.charAt(0)).count();
    }
}
