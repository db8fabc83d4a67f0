package fr.jalon.upload;

import fr.jalon.upload.FileType.Family;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.apache.tika.Tika;
import org.apache.tika.mime.MimeTypes;

/** Looks at the bytes of a file: its kind must be on the list, and its name must say the same kind. */
public final class FileInspector {

    /** As large as a file may be: 10 Mo. */
    public static final long LARGEST = 10L * 1024 * 1024;

    /** Enough for every signature, and for telling text from what is none. */
    private static final int PREFIX = 64 * 1024;

    /** Texts with a form of their own: a mail saved as text is text. */
    private static final Set<String> TEXT = Set.of("message/rfc822", "application/mbox");

    /** Texts that a browser or a computer would run rather than show. */
    private static final Set<String> ACTIVE_TEXT = Set.of("text/html", "text/javascript", "text/x-vbscript");

    private static final String UNKNOWN = "application/octet-stream";

    private static final Tika TIKA = new Tika(MimeTypes.getDefaultMimeTypes());

    private FileInspector() {}

    /**
     * What the file is.
     *
     * @param name {@linkplain FileName#clean cleaned}
     * @throws UnacceptableFileException when it may not stay
     */
    public static FileType check(Path file, String name) throws IOException, UnacceptableFileException {
        long size = Files.size(file);
        if (size == 0) {
            throw new UnacceptableFileException("«\u00a0" + name + "\u00a0» est vide.");
        }
        if (size > LARGEST) {
            throw new UnacceptableFileException(
                    "«\u00a0" + name + "\u00a0» dépasse 10\u00a0Mo\u00a0: compressez-le ou découpez-le.");
        }
        FileType claimed = FileType.claimedBy(name)
                .orElseThrow(() -> new UnacceptableFileException(
                        "«\u00a0" + name + "\u00a0» n’est pas d’un type accepté\u00a0: " + FileType.ACCEPTED + "."));
        String content = detect(file);
        boolean agrees = switch (claimed.family()) {
            case PLAIN -> claimed.isMarkedBy(content);
            case TEXT -> isText(content) || (content.equals(UNKNOWN) && hasNoControls(file));
            case OFFICE, OPEN_DOCUMENT ->
                isZip(content) && ArchiveInspector.of(file).isContainer(claimed);
            case ARCHIVE -> isZip(content) && ArchiveInspector.of(file).isPlain();
        };
        if (!agrees) {
            throw new UnacceptableFileException(disagreement(name, claimed, content));
        }
        if (!isZip(content) && FileEnd.hidesSomething(file, claimed)) {
            throw new UnacceptableFileException(
                    "Dans «\u00a0" + name + "\u00a0», autre chose suit le contenu du fichier " + extension(name)
                            + "\u00a0: enregistrez-le de nouveau, et joignez le reste à part.");
        }
        return claimed;
    }

    /** The media type of some bytes, told from them alone. */
    static String detect(byte[] prefix) {
        return TIKA.detect(prefix);
    }

    private static String detect(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return detect(in.readNBytes(PREFIX));
        }
    }

    static boolean isZip(String content) {
        return content.equals("application/zip")
                || content.equals("application/x-tika-ooxml")
                || content.startsWith("application/vnd.openxmlformats-officedocument")
                || content.startsWith("application/vnd.oasis.opendocument")
                || content.equals("application/java-archive")
                || content.equals("application/epub+zip");
    }

    /** A few words in an old encoding are too few for the detector. */
    private static boolean hasNoControls(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            for (byte one : in.readNBytes(PREFIX)) {
                if (one >= 0 && one < ' ' && "\t\n\r\f".indexOf(one) < 0) {
                    return false;
                }
            }
            return true;
        }
    }

    private static boolean isText(String content) {
        return TEXT.contains(content) || (content.startsWith("text/") && !ACTIVE_TEXT.contains(content));
    }

    private static String disagreement(String name, FileType claimed, String content) {
        if (content.equals("application/x-tika-msoffice") && claimed.family() == Family.OFFICE) {
            return "«\u00a0" + name + "\u00a0» est protégé par un mot de passe ou d’un ancien format Office\u00a0: "
                    + "enregistrez-le sans mot de passe au format " + extension(name) + ".";
        }
        return "Le contenu de «\u00a0" + name + "\u00a0» n’est pas celui d’un fichier " + extension(name)
                + "\u00a0: il a peut-être été renommé. Ouvrez-le dans son logiciel et enregistrez-le au format "
                + extension(name) + ".";
    }

    private static String extension(String name) {
        return "." + name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
