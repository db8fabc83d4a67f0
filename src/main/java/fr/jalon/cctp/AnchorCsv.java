package fr.jalon.cctp;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.jalon.cctp.anchoring.Anchor;
import fr.jalon.cctp.anchoring.Carried;
import fr.jalon.cctp.anchoring.Fate;
import fr.jalon.cctp.anchoring.Place;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Anchors as lines for programs: semicolons, UTF-8, one line each, decimals with a point. */
final class AnchorCsv {

    private static final List<String> READ = List.of("id", "citation", "prefixe", "suffixe", "position");
    private static final String WRITTEN = "id;sort;clause;citation;position;confiance;propositions";
    private static final String BETWEEN = " | ";

    private AnchorCsv() {}

    static List<Anchor> read(Path file) throws IOException, UnreadableAnchorsException {
        if (!Files.isRegularFile(file)) {
            throw new UnreadableAnchorsException("ce fichier n’existe pas.", null);
        }
        List<Anchor> anchors = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> records = CsvReader.builder()
                .fieldSeparator(';')
                .detectBomHeader(true)
                .ofNamedCsvRecord(file, StandardCharsets.UTF_8)) {
            for (NamedCsvRecord one : records) {
                if (!one.getHeader().containsAll(READ)) {
                    throw new UnreadableAnchorsException(
                            "la première ligne doit nommer les colonnes " + String.join(";", READ) + ".", null);
                }
                if (one.getFieldCount() < one.getHeader().size()) {
                    throw new UnreadableAnchorsException(
                            "ligne " + one.getStartingLineNumber()
                                    + " : il y manque des colonnes ; vérifiez que les guillemets y sont fermés.",
                            null);
                }
                anchors.add(new Anchor(
                        one.getField("id"),
                        one.getField("citation"),
                        one.getField("prefixe"),
                        one.getField("suffixe"),
                        position(one)));
            }
        } catch (CsvParseException e) {
            throw new UnreadableAnchorsException(
                    "ce fichier n’est pas un CSV en UTF-8 à points-virgules, aux citations entre guillemets.", e);
        }
        return anchors;
    }

    /** Negative where it is left empty: the passage is then found by its words. */
    private static int position(NamedCsvRecord one) throws UnreadableAnchorsException {
        String position = one.getField("position").strip();
        if (position.isEmpty()) {
            return -1;
        }
        if (!position.matches("\\d{1,9}")) {
            throw new UnreadableAnchorsException(
                    "ligne " + one.getStartingLineNumber() + " : la position « " + position
                            + " » n’est pas un nombre de caractères depuis le début du texte.",
                    null);
        }
        return Integer.parseInt(position);
    }

    static void write(List<Carried> carried, PrintStream out) {
        PrintStream utf8 = new PrintStream(out, false, StandardCharsets.UTF_8);
        utf8.print(WRITTEN + "\n");
        carried.forEach(one -> utf8.print(line(one) + "\n"));
        utf8.flush();
    }

    private static String line(Carried one) {
        Place place = one.place();
        return List.of(
                        one.anchor().id(),
                        sort(one.fate()),
                        place == null ? "" : place.clause().label(),
                        place == null ? "" : place.text(),
                        place == null ? "" : String.valueOf(place.start()),
                        String.format(Locale.ROOT, "%.2f", one.confidence()),
                        one.proposals().stream().map(AnchorCsv::proposal).collect(Collectors.joining(BETWEEN)))
                .stream()
                .map(AnchorCsv::cell)
                .collect(Collectors.joining(";"));
    }

    private static String sort(Fate fate) {
        return switch (fate) {
            case KEPT -> "conserve";
            case MOVED -> "deplace";
            case REWORDED -> "reformule";
            case MOVED_AND_REWORDED -> "deplace_reformule";
            case ORPHAN -> "orphelin";
        };
    }

    /** A bar in the passage (a row of a table) would part it in two: it is shown broken. */
    private static String proposal(Place place) {
        return place.start() + ":" + place.text().replace('|', '¦');
    }

    /**
     * As it is, were it a formula to a spreadsheet: a passage that begins with a hyphen is quoted to the letter. On one line, since each anchor is
     * one: line breaks in a passage are blanks.
     */
    private static String cell(String value) {
        String line = value.replaceAll("[\\s\\u2028\\u2029\\u0085]+", " ").strip();
        boolean quoted = line.contains(";") || line.contains("\"");
        return quoted ? '"' + line.replace("\"", "\"\"") + '"' : line;
    }
}
