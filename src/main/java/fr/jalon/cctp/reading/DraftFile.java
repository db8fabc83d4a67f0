package fr.jalon.cctp.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** A draft specification as people bring it, read with its structure; what is not to be read is said in a sentence. */
public final class DraftFile {

    private static final String FORMATS = "choisissez un fichier Word (.docx), OpenDocument (.odt), Markdown ou texte.";

    private DraftFile() {}

    /**
     * All blocks and notices of a draft.
     *
     * @param file where it lies
     * @param name which it was brought under; its ending says what it claims to be
     * @throws UnreadableTextException with a French sentence for whoever brought it
     */
    public static DraftText read(Path file, String name) throws IOException, UnreadableTextException {
        long size = Files.size(file);
        if (size == 0) {
            throw new UnreadableTextException("« " + name + " » est vide.", null);
        }
        if (size > TextFile.LARGEST) {
            throw new UnreadableTextException("« " + name + " » dépasse 20 Mo : allégez-le de ses images.", null);
        }
        DraftFormat format =
                DraftFormat.claimedBy(name).orElseThrow(() -> new UnreadableTextException(unknown(name), null));
        FirstBytes.of(file).check(name, format);
        DraftText draft;
        if (format.isOffice()) {
            OfficeCheck.check(file, name, format);
            draft = format == DraftFormat.DOCX ? new DocxText().read(file) : new OdtText().read(file);
        } else {
            draft = PlainDraft.read(TextFile.plain(Files.readAllBytes(file)), format == DraftFormat.MARKDOWN);
        }
        if (draft.blocks().stream()
                .noneMatch(block -> block.text().codePoints().anyMatch(Character::isLetterOrDigit))) {
            throw new UnreadableTextException(
                    "« " + name
                            + " » ne contient aucun texte : si ses pages sont des images, reprenez le document d’origine.",
                    null);
        }
        return draft;
    }

    private static String unknown(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "docm", "dotm" ->
                "« " + name + " » peut contenir des macros : enregistrez-le au format Word sans macros (.docx).";
            case "doc", "dot", "rtf" ->
                "« " + name + " » est d’un ancien format Word : ouvrez-le, puis enregistrez-le en .docx.";
            case "pdf" ->
                "« " + name
                        + " » est un PDF, dont la structure ne se lit pas : prenez le document d’origine, en .docx ou .odt.";
            default -> "« " + name + " » n’est pas d’un format lu ici : " + FORMATS;
        };
    }
}
