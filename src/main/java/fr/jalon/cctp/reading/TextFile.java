package fr.jalon.cctp.reading;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** A file as text, by the ending of its name. */
public final class TextFile {

    static final long LARGEST = 20L << 20;
    /** What Windows wrote before UTF-8. */
    private static final Charset OF_OLD = Charset.forName("windows-1252");

    private TextFile() {}

    /**
     * The whole text. Markdown and plain text come as they are; of office documents come headings (as {@code #} lines), paragraphs
     * and rows of tables, with insertions taken and deletions left out; notes, comments, pictures, automatic numbers and tables of
     * contents do not: {@link DraftFile} reads them too.
     */
    public static String read(Path file) throws IOException, UnreadableTextException {
        String name = String.valueOf(file.getFileName());
        if (!Files.isRegularFile(file)) {
            throw new UnreadableTextException("« " + name + " » n’existe pas ou n’est pas un fichier.", null);
        }
        if (Files.size(file) > LARGEST) {
            throw new UnreadableTextException("« " + name + " » dépasse 20 Mo : allégez-le de ses images.", null);
        }
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "md", "txt" -> plain(Files.readAllBytes(file));
            case "docx" -> new DocxText().read(file).lines();
            case "odt" -> new OdtText().read(file).lines();
            default ->
                throw new UnreadableTextException(
                        "« " + name
                                + " » : un texte se lit en .md, .txt, .docx ou .odt. Enregistrez-le sous l’un de ces formats.",
                        null);
        };
    }

    static String plain(byte[] bytes) {
        if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, OF_OLD); // not UTF-8: one byte, one letter
        }
    }
}
