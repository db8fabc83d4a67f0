package fr.jalon.cctp.writing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
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

    private static final int DEEPEST = 6;
    /** Heads what stands after the clauses. */
    private static final String CRITERIA = "Critères de jugement des offres";

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
        boolean counted = isCounted();
        for (Clause clause : clauses) {
            pieces.add(new Piece.Heading(clause.level(), clause.number(), clause.title(), counted));
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

    /** Whether all numbers are those to which a program counts: 1, 1.1, 1.2, 2… Else they stay as they are typed. */
    boolean isCounted() {
        int[] counts = new int[DEEPEST];
        int before = 0;
        for (Clause clause : clauses) {
            int level = clause.level();
            if (level > before + 1 || clause.title().contains("\t")) {
                return false;
            }
            counts[level - 1]++;
            Arrays.fill(counts, level, DEEPEST, 0);
            String due =
                    Arrays.stream(counts, 0, level).mapToObj(String::valueOf).collect(Collectors.joining("."));
            if (!due.equals(clause.number())) {
                return false;
            }
            before = level;
        }
        return !clauses.isEmpty();
    }
}
