package fr.jalon.cctp.answering.web;

import fr.jalon.cctp.domain.DraftDetails;
import fr.jalon.cctp.reaction.domain.CostDirection;
import fr.jalon.cctp.reaction.domain.ReactionKind;
import fr.jalon.site.Choice;
import fr.jalon.site.French;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The worklist of remarks.
 *
 * @param rows those shown: what waits first, what is indispensable to many and unmet before the rest
 * @param all how many threads there are
 * @param waiting how many of all wait for their fate
 * @param ready how many answers go out with the next batch
 * @param orphans how many remarks have no sure place
 */
record RemarksPage(
        DraftDetails draft,
        List<RemarkRow> rows,
        int all,
        long waiting,
        long ready,
        long orphans,
        RemarkFilter filter,
        List<Choice> clauses) {

    /** A filter that a click takes away. */
    record Active(String label, String href) {}

    RemarksPage {
        rows = List.copyOf(rows);
        clauses = List.copyOf(clauses);
    }

    static RemarksPage of(DialogueWork work, RemarkFilter filter) {
        List<RemarkRow> rows = work.rows();
        List<Choice> clauses = new ArrayList<>(List.of(new Choice("", "toutes")));
        work.text().clauses().stream()
                .filter(clause -> rows.stream()
                        .anyMatch(row -> clause.id().equals(row.said().place().clause())))
                .map(clause -> new Choice(
                        clause.id().toString(),
                        clause.said().heading().isEmpty()
                                ? "clause sans titre"
                                : clause.said().heading()))
                .forEach(clauses::add);
        clauses.add(new Choice(RemarkFilter.OTHERS, "critères, ensemble, sans place"));
        return new RemarksPage(
                work.draft(),
                rows.stream()
                        .filter(filter::shows)
                        .sorted(Comparator.comparing(RemarkRow::state)
                                .thenComparing(Comparator.comparingInt(RemarkRow::unmetMusts)
                                        .reversed()))
                        .toList(),
                rows.size(),
                rows.stream().filter(RemarkRow::isWaiting).count(),
                rows.stream()
                        .filter(row -> row.answer() != null && row.answer().isReady())
                        .count(),
                work.reactions().stream().filter(one -> one.place().isOrphan()).count(),
                filter,
                clauses);
    }

    public String path() {
        return draft.projectPath() + "/remarques";
    }

    /** {@code 18 sujets de remarque sur la version 1 · 11 ont un sort, 7 attendent}. */
    public String lead() {
        if (draft.published() == 0) {
            return "Les entreprises réagissent à ce qui est publié.";
        }
        long done = all - waiting;
        return French.count(all, "sujet de remarque", "sujets de remarque") + " sur la version " + draft.published()
                + (all == 0
                        ? ""
                        : " · " + (done == 0 ? "aucun n’a de sort" : done + (done == 1 ? " a un sort" : " ont un sort"))
                                + ", "
                                + (waiting == 0
                                        ? "aucun n’attend"
                                        : waiting + (waiting == 1 ? " attend" : " attendent")));
    }

    public String readyWords() {
        return "Relire et publier " + French.count(ready, "réponse", "réponses");
    }

    public String orphanWords() {
        return French.count(orphans, "remarque", "remarques") + " sans place sûre";
    }

    public List<Active> active() {
        List<Active> active = new ArrayList<>();
        if (filter.hasClause()) {
            clauses.stream()
                    .filter(one -> one.value().equals(filter.clause()))
                    .forEach(one -> active.add(new Active(one.label(), filter.without(path(), "clause"))));
        }
        filter.kind().ifPresent(one -> active.add(new Active(one.label(), filter.without(path(), "nature"))));
        filter.direction().ifPresent(one -> active.add(new Active(one.label(), filter.without(path(), "cout"))));
        filter.state().ifPresent(one -> active.add(new Active(one.label(), filter.without(path(), "etat"))));
        return active;
    }

    public List<Choice> kinds() {
        return with(Arrays.stream(ReactionKind.values()).map(one -> new Choice(one.name(), one.label())));
    }

    public List<Choice> costs() {
        return with(Arrays.stream(CostDirection.values()).map(one -> new Choice(one.name(), one.label())));
    }

    public List<Choice> states() {
        return with(Arrays.stream(RemarkState.values()).map(one -> new Choice(one.name(), one.label())));
    }

    private static List<Choice> with(Stream<Choice> choices) {
        return Stream.concat(Stream.of(new Choice("", "tous")), choices).toList();
    }
}
