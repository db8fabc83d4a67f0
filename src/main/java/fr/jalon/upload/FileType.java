package fr.jalon.upload;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The kinds of file that may stand beside an action, each with its extensions, its media type and the mark by which its content is known. */
public enum FileType {
    PDF("PDF", "application/pdf", Family.PLAIN, "application/pdf", "pdf"),
    DOCX(
            "Word",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Family.OFFICE,
            "wordprocessingml.document.main+xml",
            "docx"),
    XLSX(
            "Excel",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Family.OFFICE,
            "spreadsheetml.sheet.main+xml",
            "xlsx"),
    PPTX(
            "PowerPoint",
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            Family.OFFICE,
            "presentationml.presentation.main+xml",
            "pptx"),
    ODT(
            "texte OpenDocument",
            "application/vnd.oasis.opendocument.text",
            Family.OPEN_DOCUMENT,
            "application/vnd.oasis.opendocument.text",
            "odt"),
    ODS(
            "classeur OpenDocument",
            "application/vnd.oasis.opendocument.spreadsheet",
            Family.OPEN_DOCUMENT,
            "application/vnd.oasis.opendocument.spreadsheet",
            "ods"),
    ODP(
            "présentation OpenDocument",
            "application/vnd.oasis.opendocument.presentation",
            Family.OPEN_DOCUMENT,
            "application/vnd.oasis.opendocument.presentation",
            "odp"),
    JPEG("image JPEG", "image/jpeg", Family.PLAIN, "image/jpeg", "jpg", "jpeg"),
    PNG("image PNG", "image/png", Family.PLAIN, "image/png", "png"),
    TXT("texte", "text/plain", Family.TEXT, null, "txt"),
    CSV("tableau CSV", "text/csv", Family.TEXT, null, "csv"),
    ZIP("archive ZIP", "application/zip", Family.ARCHIVE, null, "zip");

    /** How the content is looked at. */
    enum Family {
        PLAIN,
        TEXT,
        OFFICE,
        OPEN_DOCUMENT,
        ARCHIVE
    }

    /** As the sentences of refusal say it. */
    public static final String ACCEPTED =
            "PDF, Word, Excel, PowerPoint (docx, xlsx, pptx), OpenDocument (odt, ods, odp),"
                    + " JPEG, PNG, TXT, CSV ou ZIP";

    private final String label;
    private final String mediaType;
    private final Family family;
    private final @Nullable String mark;
    private final List<String> extensions;

    FileType(String label, String mediaType, Family family, @Nullable String mark, String... extensions) {
        this.label = label;
        this.mediaType = mediaType;
        this.family = family;
        this.mark = mark;
        this.extensions = List.of(extensions);
    }

    /** The kind that a name claims by its extension. */
    public static Optional<FileType> claimedBy(String name) {
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> name.contains(".") && kind.extensions.contains(extension))
                .findFirst();
    }

    /** By which its files are called, without the dot; the commonest where there are several. */
    public String extension() {
        return extensions.get(0);
    }

    /** In French, for people. */
    public String label() {
        return label;
    }

    /** Sent with the file. */
    public String mediaType() {
        return mediaType;
    }

    Family family() {
        return family;
    }

    /** What its content says of it: a media type, or the main part of an Office container. */
    boolean isMarkedBy(String content) {
        return mark != null && content.contains(mark);
    }

    boolean isContainer() {
        return family == Family.OFFICE || family == Family.OPEN_DOCUMENT;
    }
}
