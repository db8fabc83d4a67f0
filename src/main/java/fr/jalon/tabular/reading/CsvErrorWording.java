package fr.jalon.tabular.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says in French what stopped the reading of a table: its tokenizer tells it, with the line, in English only. */
public final class CsvErrorWording {

    private static final Pattern LINE = Pattern.compile("\\bline (\\d+)");

    private CsvErrorWording() {}

    /**
     * @param table as the sentence begins: {@code Le tableau}, with the name it has within an archive
     * @param record what a line of it stands for: {@code la fiche}, {@code l’enregistrement}
     */
    public static String of(Exception e, String table, String record) {
        String message = String.valueOf(e.getMessage());
        String begin =
                table + " ne peut être lu jusqu'au bout : " + record + " qui commence à la ligne " + line(message);
        if (message.contains("Unclosed quoted field")) {
            return begin + " ouvre un guillemet qui n'est jamais refermé. Le fichier est peut-être tronqué.";
        }
        if (message.contains("limit of") && message.contains("fields")) {
            return begin + " a plus de 16\u00a0384 colonnes.";
        }
        if (message.contains("buffer size") || message.contains("exceeds")) {
            return begin + " compte plus de 16 millions de caractères. Un guillemet y est peut-être resté ouvert.";
        }
        return begin + " n'est pas celle d'un tableau.";
    }

    private static String line(String message) {
        Matcher matcher = LINE.matcher(message);
        return matcher.find() ? matcher.group(1) : "inconnue";
    }
}
