package fr.jalon.cctp.writing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A draft to be written to a file.
 *
 * @param title of the whole
 * @param under a line below it: whose it is, which version, of which day
 * @param criteria how offers are judged, in their order; none where nothing is said
 * @param notation how they are marked; null where nothing is said
 */
public record Written(
        String title,
        String under,
        List<Clause> clauses,
        List<Criterion> criteria,
        @Nullable String notation) {

    /** Heads what stands after the clauses. */
    private static final String CRITERIA = "Critères de jugement des offres";
    /** In the place of a title, or of a number, that a clause does not have. */
    private static final String NONE = "—";

    /** @param words as drafts keep them: paragraphs apart by a blank line, items after a dash, rows of tables between bars */
    public record Clause(int level, String number, String title, String words) {}

    /** @param part whether it is part of the criterion before it */
    public record Criterion(String name, int weight, boolean part) {}

    public Written {
        clauses = List.copyOf(clauses);
        criteria = List.copyOf(criteria);
    }

    List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        pieces.add(new Piece.Aside(true, title));
        pieces.add(new Piece.Text(under));
        for (Clause clause : clauses) {
            pieces.add(new Piece.Heading(clause.level(), heading(clause)));
            pieces.addAll(ClausePieces.of(clause.words()));
        }
        if (!criteria.isEmpty() || notation != null) {
            pieces.add(new Piece.Aside(false, CRITERIA));
        }
        if (!criteria.isEmpty()) {
            List<List<String>> rows = new ArrayList<>();
            rows.add(List.of("Critère", "Poids"));
            criteria.forEach(one -> rows.add(List.of((one.part() ? "dont " : "") + one.name(), one.weight() + " %")));
            pieces.add(new Piece.Table(rows, true));
        }
        if (notation != null) {
            pieces.add(new Piece.Text(notation));
        }
        return pieces;
    }

    /** A tab parts the number from the title, so that both are read back as they are. */
    private static String heading(Clause clause) {
        String said = clause.title().isEmpty() ? NONE : clause.title();
        if (clause.number().isEmpty()) {
            return said.contains("\t") ? NONE + "\t" + said : said;
        }
        return clause.number() + "\t" + said;
    }
}
