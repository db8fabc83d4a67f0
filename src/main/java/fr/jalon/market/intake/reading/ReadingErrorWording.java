package fr.jalon.market.intake.reading;

import java.io.EOFException;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** Says in French what stopped the reading, and where. */
final class ReadingErrorWording {

    private static final int COLUMNS_NAMED = 30;
    private static final int LONGEST_NAME = 40;

    private ReadingErrorWording() {}

    static String in(@Nullable String entry) {
        return entry == null ? "" : " « " + entry + " »";
    }

    static String at(long line, long column) {
        return "ligne " + line + ", colonne " + column;
    }

    static String bomb(@Nullable String entry) {
        return "L'archive" + in(entry) + " se déploie en plus de " + InflationGuard.RATIO
                + " fois sa taille : elle est refusée par prudence.";
    }

    static String brokenArchive(IOException e, @Nullable String entry) {
        return e instanceof EOFException
                ? "L'archive compressée" + in(entry)
                        + " est tronquée : elle s'arrête avant sa fin. Téléchargez-la de nouveau."
                : "L'archive compressée" + in(entry) + " est abîmée (" + e.getMessage()
                        + "). Téléchargez-la de nouveau.";
    }

    /** Finds what a tokenizer wrapped: the archive that ended, the bomb, or the JSON itself. */
    static UnreadableFileException of(JacksonException e, @Nullable String entry) throws IOException {
        if (e.getCause() instanceof InflationGuard.BombException) {
            return new UnreadableFileException(bomb(entry), e);
        }
        if (e.getCause() instanceof java.util.zip.ZipException || e.getCause() instanceof EOFException) {
            return new UnreadableFileException(brokenArchive((IOException) e.getCause(), entry), e);
        }
        if (e.getCause() instanceof java.io.CharConversionException) {
            return new UnreadableFileException(encoding(entry, where(e.getLocation())), e);
        }
        if (e.getCause() instanceof IOException io) {
            throw io;
        }
        String where = where(e.getLocation());
        String message = String.valueOf(e.getOriginalMessage());
        if (message.contains("UTF-8")) {
            return new UnreadableFileException(encoding(entry, where), e);
        }
        if (e instanceof UnexpectedEndOfInputException || message.contains("end-of-input")) {
            return new UnreadableFileException(
                    "Le fichier" + in(entry) + " est tronqué : il s'arrête au milieu d'une fiche, " + where + ".", e);
        }
        return new UnreadableFileException("Le fichier" + in(entry) + " n'est pas du JSON valable, " + where + ".", e);
    }

    /** A table that does not name the columns without which no contract can be told from another. */
    static String columns(@Nullable String entry, List<String> found, List<String> missing) {
        String named = found.stream()
                .filter(name -> !name.isEmpty())
                .limit(COLUMNS_NAMED)
                .map(name ->
                        "« " + (name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "…" : name) + " »")
                .collect(Collectors.joining(", "));
        int more = found.size() - COLUMNS_NAMED;
        return "Le fichier" + in(entry)
                + " n'est ni du JSON, ni du XML, ni un tableau de marchés complet : sa première ligne nomme "
                + named + (more > 0 ? " et " + more + " autres colonnes" : "") + ", mais il y manque "
                + String.join(" et ", missing) + " ; ajoutez la colonne ou renommez celle qui le dit.";
    }

    static String encoding(@Nullable String entry, String where) {
        return "Le fichier" + in(entry) + " n'est pas en UTF-8, " + where + " ; enregistrez-le en UTF-8.";
    }

    private static String where(@Nullable TokenStreamLocation location) {
        return location == null ? "position inconnue" : at(location.getLineNr(), location.getColumnNr());
    }
}
