package fr.jalon.cctp.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** What makes an office document one that is not read: macros, a password, another kind than its name says, its length. */
final class OfficeCheck {

    private static final int MOST_PAGES = 500;
    private static final String MACROS = "contient des macros : enregistrez-le sans macros, puis recommencez.";
    private static final String PROTECTED =
            "est protégé par un mot de passe : enregistrez-le de nouveau, sans mot de passe.";

    private OfficeCheck() {}

    static void check(Path file, String name, DraftFormat claimed) throws IOException, UnreadableTextException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().map(ZipEntry.class::cast).toList()) {
                String part = entry.getName();
                if (part.matches("(?i)(.*/)?vbaProject[^/]*") || part.matches("(Basic|Scripts)/.+")) {
                    throw refused(name, MACROS, null);
                }
            }
            DraftFormat real = kind(zip, name);
            if (real != claimed) {
                throw refused(
                        name,
                        real == DraftFormat.ODT
                                ? "est en fait un texte OpenDocument : renommez-le en .odt."
                                : "est en fait un document Word : renommez-le en .docx.",
                        null);
            }
            if (isEncrypted(zip)) {
                throw refused(name, PROTECTED, null);
            }
            if (pages(zip) > MOST_PAGES) {
                throw new UnreadableTextException(BlockCollector.TOO_LONG, null);
            }
        } catch (ZipException e) {
            boolean isProtected = String.valueOf(e.getMessage()).contains("encrypted");
            throw isProtected ? refused(name, PROTECTED, e) : new UnreadableTextException(PartOfArchive.DAMAGED, e);
        }
    }

    private static DraftFormat kind(ZipFile zip, String name) throws IOException, UnreadableTextException {
        if (zip.getEntry("word/document.xml") != null) {
            String types = attributes(zip, "[Content_Types].xml", "Override", "ContentType");
            if (types.contains("macroEnabled")) {
                throw refused(name, MACROS, null);
            }
            return DraftFormat.DOCX;
        }
        if (zip.getEntry("content.xml") != null) {
            String types = attributes(zip, "META-INF/manifest.xml", "file-entry", "media-type");
            if (types.isEmpty() || types.contains("opendocument.text")) {
                return DraftFormat.ODT;
            }
        }
        throw refused(
                name,
                "n’est ni un document Word ni un texte OpenDocument, malgré son nom : choisissez le bon fichier.",
                null);
    }

    /** OpenDocument says in its manifest which parts are enciphered. */
    private static boolean isEncrypted(ZipFile zip) throws IOException, UnreadableTextException {
        return !attributes(zip, "META-INF/manifest.xml", "algorithm", "algorithm-name")
                .isEmpty();
    }

    /** As the word processor counted them when it saved; 0 where it did not. */
    private static int pages(ZipFile zip) throws IOException, UnreadableTextException {
        String counted = attributes(zip, "meta.xml", "document-statistic", "page-count");
        if (zip.getEntry("docProps/app.xml") != null) {
            try (PartOfArchive part = PartOfArchive.of(zip, "docProps/app.xml")) {
                boolean within = false;
                while (part.next()) {
                    if (!part.begins() && !part.ends() && within) {
                        counted = part.text().strip();
                    }
                    within = part.begins() && part.name().equals("Pages");
                }
            }
        }
        return counted.matches("\\d{1,6}") ? Integer.parseInt(counted) : 0;
    }

    /** All values of an attribute, one after the other; nothing where the part is missing. */
    private static String attributes(ZipFile zip, String name, String element, String attribute)
            throws IOException, UnreadableTextException {
        StringBuilder values = new StringBuilder();
        if (zip.getEntry(name) == null) {
            return "";
        }
        try (PartOfArchive part = PartOfArchive.of(zip, name)) {
            while (part.next()) {
                String value = part.begins() && part.name().equals(element) ? part.attribute(attribute) : null;
                if (value != null) {
                    values.append(value);
                }
            }
        }
        return values.toString();
    }

    private static UnreadableTextException refused(String name, String why, @Nullable Throwable cause) {
        return new UnreadableTextException("« " + name + " » " + why, cause);
    }
}
