package fr.jalon.market.intake.reading;

import fr.jalon.market.intake.tree.JsonTree;
import fr.jalon.tabular.reading.InflationGuard;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
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

    /**
     * Finds what a tokenizer wrapped: the bomb, or the JSON itself.
     *
     * @throws IOException what the stream threw, the archive that is broken among it
     */
    static UnreadableFileException of(JacksonException e, @Nullable String entry) throws IOException {
        if (e.getCause() instanceof InflationGuard.BombException) {
            return new UnreadableFileException(bomb(entry), e);
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

    /** What is larger than the reader takes in, for want of memory. */
    static UnreadableFileException tooLarge(StreamConstraintsException e, @Nullable String entry, long line) {
        String message = String.valueOf(e.getOriginalMessage());
        String what;
        if (message.startsWith("Number")) {
            what = "contient un nombre de plus de " + JsonTree.LONGEST_NAME_OR_NUMBER + " chiffres";
        } else if (message.startsWith("String")) {
            what = "contient un texte ou un nombre de plus de 2 millions de caractères";
        } else if (message.startsWith("Document nesting")) {
            what = "imbrique plus de " + JsonTree.DEEPEST + " éléments";
        } else if (message.startsWith("Name")) {
            what = "contient un nom de champ de plus de " + JsonTree.LONGEST_NAME_OR_NUMBER + " caractères";
        } else {
            what = "dépasse ce qui peut être lu";
        }
        return new UnreadableFileException(
                "Le fichier" + in(entry) + " " + what + ", dans la fiche qui commence à la ligne " + line + ".", e);
    }

    /** A table that does not name the columns without which no contract can be told from another. */
    static String columns(@Nullable String entry, List<String> found, long line, List<String> missing) {
        String header = line == 0
                ? "aucune ligne n'y nomme de colonnes, et"
                : (line == 1 ? "sa première ligne" : "sa ligne " + line) + " nomme " + named(found) + ", mais";
        return "Le fichier" + in(entry) + " n'est ni du JSON, ni du XML, ni un tableau de marchés complet : " + header
                + " il y manque " + String.join(" et ", missing)
                + " ; ajoutez la colonne, renommez celle qui le dit, ou donnez les premières lignes du tableau"
                + " à la page des imports : elle demande ce que dit chaque colonne, et s’en souvient.";
    }

    /** A table that does not say which firm, or not what it does. */
    static String activityColumns(@Nullable String entry, List<String> found, boolean siren, boolean activity) {
        String missing = !activity
                ? "la colonne « siren »"
                : (siren ? "la colonne « siren » et " : "")
                        + "la colonne « activitePrincipaleUniteLegale » (ou « naf »)";
        return "Le fichier" + in(entry)
                + " n’est pas une liste d’entreprises avec leur activité : sa première ligne nomme "
                + named(found) + ", mais il y manque " + missing
                + ". Prenez le fichier StockUniteLegale de la base Sirene, ou renommez la colonne.";
    }

    private static String named(List<String> found) {
        String named = found.stream()
                .filter(name -> !name.isEmpty())
                .limit(COLUMNS_NAMED)
                .map(name ->
                        "« " + (name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "…" : name) + " »")
                .collect(Collectors.joining(", "));
        int more = found.size() - COLUMNS_NAMED;
        return named + (more > 0 ? " et " + more + " autres colonnes" : "");
    }

    static String encoding(@Nullable String entry, String where) {
        return "Le fichier" + in(entry) + " n'est pas en UTF-8, " + where + " ; enregistrez-le en UTF-8.";
    }

    private static String where(@Nullable TokenStreamLocation location) {
        return location == null ? "position inconnue" : at(location.getLineNr(), location.getColumnNr());
    }
}
