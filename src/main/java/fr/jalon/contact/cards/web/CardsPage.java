package fr.jalon.contact.cards.web;

import fr.jalon.contact.cards.domain.CardImportService.Line;
import fr.jalon.contact.cards.domain.CardImportService.Outcome;
import fr.jalon.site.Choice;
import fr.jalon.site.French;
import java.util.List;

/**
 * The page that takes cards in.
 *
 * @param lines what became of them; empty before
 */
record CardsPage(List<Choice> authorities, List<Row> lines, String summary) {

    /** One card, and what became of it in words. */
    record Row(Line line, String outcome) {}

    static CardsPage of(List<Choice> authorities, List<Line> lines) {
        long created = lines.stream()
                .filter(one -> one.outcome() == Outcome.CREATED || one.outcome() == Outcome.CREATED_ALIKE)
                .count();
        return new CardsPage(
                authorities,
                lines.stream().map(one -> new Row(one, words(one))).toList(),
                French.capitalised(French.count(created, "contact ajouté", "contacts ajoutés")) + " sur "
                        + French.count(lines.size(), "fiche lue", "fiches lues") + ".");
    }

    private static String words(Line line) {
        return switch (line.outcome()) {
            case CREATED -> added(line);
            case CREATED_ALIKE -> added(line) + " ; ressemble à un contact connu, voyez les doublons";
            case KNOWN -> "déjà connu, rien n’a changé";
            case NAMELESS -> "laissé : la fiche ne nomme personne";
            case OBJECTED -> line.remark();
            case NO_AUTHORITY ->
                line.remark().isEmpty()
                        ? "laissé : la fiche ne dit pas la collectivité"
                        : "laissé : « " + line.remark() + " » n’est pas le nom d’une de vos cibles";
        };
    }

    private static String added(Line line) {
        return line.remark().isEmpty() ? "ajouté" : "ajouté, sans " + line.remark();
    }
}
