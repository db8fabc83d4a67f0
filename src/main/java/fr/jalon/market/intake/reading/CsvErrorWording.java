package fr.jalon.market.intake.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Says in French what stopped the reading of a table: its tokenizer tells it, with the line, in English only. */
final class CsvErrorWording {

    private static final Pattern LINE = Pattern.compile("\\bline (\\d+)");

    private CsvErrorWording() {}

    static String of(Exception e, @Nullable String entry) {
        String message = String.valueOf(e.getMessage());
        String table = "Le tableau" + ReadingErrorWording.in(entry) + " ne peut être lu jusqu'au bout : ";
        String row = "la fiche qui commence à la ligne " + line(message);
        if (message.contains("Unclosed quoted field")) {
            return table + row + " ouvre un guillemet qui n'est jamais refermé. Le fichier est peut-être tronqué.";
        }
        if (message.contains("limit of") && message.contains("fields")) {
            return table + row + " a plus de 16 384 colonnes.";
        }
        if (message.contains("buffer size") || message.contains("exceeds")) {
            return table + row
                    + " compte plus de 16 millions de caractères. Un guillemet y est peut-être resté ouvert.";
        }
        return table + row + " n'est pas celle d'un tableau.";
    }

    private static String line(String message) {
        Matcher matcher = LINE.matcher(message);
        return matcher.find() ? matcher.group(1) : "inconnue";
    }
}
