package fr.jalon.cctp.anchoring;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** The anchors whose fate is known, carried: what came of each, and how many came out right. */
final class TruthTable {

    /** Texts that rules were not developed on. */
    private static final Set<String> HELD_OUT =
            Set.of("conso-credit", "cerkinfo-roi", "epita-reglement", "civil-suretes", "labx-statuts");

    /** How one anchor came out. */
    enum Verdict {
        RIGHT,
        WRONG,
        ORPHAN_WITH_A_PLACE,
        ORPHAN_RIGHTLY
    }

    record Row(
            int number,
            String text,
            String fate,
            String difficulty,
            Anchor anchor,
            String newQuote,
            List<int[]> truths) {

        boolean hasAPlace() {
            return !fate.equals("disparu");
        }

        boolean hasTheSameWords() {
            return fate.equals("meme_place") || fate.equals("deplace");
        }

        boolean isHeldOut() {
            return HELD_OUT.contains(text);
        }
    }

    record Outcome(Row row, Carried carried, Verdict verdict, boolean proposed) {

        boolean sameSort() {
            String sort = switch (carried.fate()) {
                case KEPT -> "meme_place";
                case MOVED -> "deplace";
                case REWORDED -> "reformule";
                case MOVED_AND_REWORDED -> "deplace_reformule";
                case ORPHAN -> "disparu";
            };
            return sort.equals(row.fate());
        }
    }

    private TruthTable() {}

    static List<Outcome> carry(Path folder) throws IOException {
        List<Outcome> outcomes = new ArrayList<>();
        Map<String, Revision> revisions = new HashMap<>();
        int number = 0;
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(folder.resolve("anchors.csv"))) {
            for (NamedCsvRecord csv : rows) {
                Path texts = folder.resolve("texts").resolve(csv.getField("text"));
                String from = Files.readString(texts.resolve(csv.getField("from") + ".md"));
                String to = Files.readString(texts.resolve(csv.getField("to") + ".md"));
                Revision revision = revisions.computeIfAbsent(
                        csv.getField("text") + csv.getField("from") + csv.getField("to"),
                        key -> Revision.between(from, to));
                Row row = row(number++, csv, from, to);
                outcomes.add(outcome(row, revision.carry(row.anchor())));
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return outcomes;
    }

    private static Row row(int number, NamedCsvRecord csv, String from, String to) {
        Anchor anchor = new Anchor(
                String.valueOf(number),
                csv.getField("quote"),
                csv.getField("prefix"),
                csv.getField("suffix"),
                Integer.parseInt(csv.getField("offset")));
        return new Row(
                number,
                csv.getField("text"),
                csv.getField("fate"),
                csv.getField("difficulte"),
                anchor,
                csv.getField("new_quote"),
                truths(csv, anchor, from, to));
    }

    /** Where the passage is now: where its new words stand several times, in the clause and at the rank within it that the table means. */
    private static List<int[]> truths(NamedCsvRecord csv, Anchor anchor, String from, String to) {
        String quote = csv.getField("new_quote");
        if (quote.isEmpty()) {
            return List.of();
        }
        List<int[]> all = occurrences(to, quote);
        Outline outline = Outline.of(to);
        String clause = Fold.letters(csv.getField("new_clause"));
        List<int[]> inClause = all.stream()
                .filter(at -> {
                    Clause own = outline.clauses().get(outline.indexAt(at[0]));
                    String heading =
                            Fold.letters(own.text().strip().lines().findFirst().orElse(""));
                    return heading.startsWith(clause) || clause.startsWith(heading);
                })
                .toList();
        List<int[]> found = inClause.isEmpty() ? all : inClause;
        if (found.size() > 1 && quote.equals(anchor.quote())) {
            Outline old = Outline.of(from);
            int own = old.indexAt(anchor.position());
            List<int[]> olds = occurrences(from, quote).stream()
                    .filter(at -> old.indexAt(at[0]) == own)
                    .toList();
            int rank =
                    (int) olds.stream().filter(at -> at[0] < anchor.position()).count();
            if (olds.size() == found.size()) {
                return List.of(found.get(rank));
            }
        }
        return found;
    }

    private static List<int[]> occurrences(String text, String quote) {
        List<int[]> found = new ArrayList<>();
        for (int at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
            int start = text.codePointCount(0, at);
            found.add(new int[] {start, start + quote.codePointCount(0, quote.length())});
        }
        return found;
    }

    private static Outcome outcome(Row row, Carried carried) {
        boolean proposed = carried.proposals().stream().anyMatch(place -> isRight(row, place));
        Place place = carried.place();
        Verdict verdict;
        if (place == null) {
            verdict = row.hasAPlace() ? Verdict.ORPHAN_WITH_A_PLACE : Verdict.ORPHAN_RIGHTLY;
        } else {
            verdict = isRight(row, place) ? Verdict.RIGHT : Verdict.WRONG;
        }
        return new Outcome(row, carried, verdict, proposed);
    }

    /** Half of both in common. */
    static boolean isRight(Row row, Place place) {
        return row.truths().stream().anyMatch(truth -> {
            int common = Math.min(truth[1], place.end()) - Math.max(truth[0], place.start());
            return 2 * common >= Math.min(truth[1] - truth[0], place.end() - place.start());
        });
    }

    /** The figures that docs/dialogue.md gives. */
    static String figures(String name, List<Outcome> outcomes) {
        long places = outcomes.stream().filter(o -> o.row().hasAPlace()).count();
        long same = outcomes.stream().filter(o -> o.row().hasTheSameWords()).count();
        long carriedSame = outcomes.stream()
                .filter(o -> o.row().hasTheSameWords() && o.verdict() == Verdict.RIGHT)
                .count();
        long carried = count(outcomes, Verdict.RIGHT);
        long proposed = outcomes.stream()
                .filter(o -> o.row().hasAPlace() && o.proposed())
                .count();
        long gone = outcomes.size() - places;
        long sorts = outcomes.stream().filter(Outcome::sameSort).count();
        return String.format(
                "%s: %d anchors; wrong %d; same words carried %d of %d (%.1f %%); all with a place carried %d of %d (%.1f %%); "
                        + "right place proposed %d (%.1f %%); gone that are orphans %d of %d; same sort %d",
                name,
                outcomes.size(),
                count(outcomes, Verdict.WRONG),
                carriedSame,
                same,
                100.0 * carriedSame / same,
                carried,
                places,
                100.0 * carried / places,
                proposed,
                100.0 * proposed / places,
                count(outcomes, Verdict.ORPHAN_RIGHTLY),
                gone,
                sorts);
    }

    static long count(List<Outcome> outcomes, Verdict verdict) {
        return outcomes.stream().filter(o -> o.verdict() == verdict).count();
    }

    public static void main(String[] args) throws IOException {
        List<Outcome> outcomes = carry(Path.of(args[0]));
        boolean held = args.length > 1;
        for (Outcome o : outcomes) {
            boolean fine = (o.verdict() == Verdict.RIGHT || o.verdict() == Verdict.ORPHAN_RIGHTLY)
                    && (o.proposed() || !o.row().hasAPlace())
                    && o.sameSort();
            if (!fine && o.row().isHeldOut() == held) {
                Place place = o.carried().place();
                System.out.printf(
                        "%d %s %s %s proposed=%s %s -> %s conf %.2f%n   Q %s%n   N %s%n   = %s%n",
                        o.row().number(),
                        o.row().text(),
                        o.row().difficulty(),
                        o.verdict(),
                        o.proposed(),
                        o.row().fate(),
                        o.carried().fate(),
                        o.carried().confidence(),
                        Fold.blanks(o.row().anchor().quote()),
                        Fold.blanks(o.row().newQuote()),
                        place == null ? "" : Fold.blanks(place.text()));
                IntStream.range(0, o.carried().proposals().size())
                        .forEach(i -> System.out.println("      ? "
                                + Fold.blanks(o.carried().proposals().get(i).text())));
            }
        }
        System.out.println(figures("all", outcomes));
        System.out.println(figures(
                "developed on",
                outcomes.stream().filter(o -> !o.row().isHeldOut()).toList()));
        System.out.println(figures(
                "held out", outcomes.stream().filter(o -> o.row().isHeldOut()).toList()));
    }
}
