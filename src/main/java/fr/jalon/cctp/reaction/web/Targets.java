package fr.jalon.cctp.reaction.web;

import fr.jalon.cctp.domain.CriterionLine;
import fr.jalon.cctp.domain.PublishedClause;
import fr.jalon.cctp.domain.PublishedText;
import fr.jalon.site.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one may react to in a version: clauses, criteria, the whole. */
final class Targets {

    private static final int LABEL = 90;

    private Targets() {}

    /** The words of a clause, or the name of a criterion. */
    static Optional<String> words(PublishedText text, @Nullable UUID clause, @Nullable UUID criterion) {
        return clause != null
                ? text.clause(clause).map(one -> one.said().words())
                : criterion(text, criterion).map(CriterionLine::name);
    }

    static Optional<CriterionLine> criterion(PublishedText text, @Nullable UUID id) {
        return text.criteria().stream()
                .filter(one -> one.id() != null && one.id().equals(id))
                .findFirst();
    }

    /** What a clause is called: its heading, else its first words. */
    static String name(PublishedClause clause) {
        String heading = clause.said().heading();
        return heading.isEmpty() ? cut(clause.said().words()) : heading;
    }

    /** All of them, for a list. */
    static List<Choice> choices(PublishedText text) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", "Le projet dans son ensemble"));
        text.clauses()
                .forEach(clause -> choices.add(new Choice(clause.id().toString(), "Clause " + cut(name(clause)))));
        text.criteria().stream()
                .filter(one -> one.id() != null)
                .forEach(one -> choices.add(new Choice(String.valueOf(one.id()), "Critère " + cut(one.name()))));
        return choices;
    }

    private static String cut(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= LABEL
                ? line
                : line.substring(0, line.offsetByCodePoints(0, Math.min(LABEL, line.codePointCount(0, line.length()))))
                        + "…";
    }
}
