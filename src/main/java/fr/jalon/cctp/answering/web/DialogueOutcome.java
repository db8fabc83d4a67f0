package fr.jalon.cctp.answering.web;

import fr.jalon.cctp.answering.domain.AnswerFate;
import fr.jalon.cctp.domain.DialogueSummary;
import fr.jalon.site.French;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a dialogue came to.
 *
 * @param lead how much was said, by how many
 * @param fates how many remarks have each fate, those that any has
 * @param changed in words, how many clauses are others than in the first version
 * @param comparison the page that shows them; null where none is
 */
record DialogueOutcome(
        String lead,
        List<FateCount> fates,
        String changed,
        @Nullable String comparison) {

    /** @param count of remarks */
    record FateCount(AnswerFate fate, int count) {}

    DialogueOutcome {
        fates = List.copyOf(fates);
    }

    static DialogueOutcome of(DialogueSummary dialogue, List<AnswerFate> fates, int companies, int changed) {
        return new DialogueOutcome(
                French.count(fates.size(), "remarque", "remarques") + " de "
                        + French.count(companies, "entreprise", "entreprises"),
                Arrays.stream(AnswerFate.values())
                        .map(fate -> new FateCount(fate, Collections.frequency(fates, fate)))
                        .filter(one -> one.count() > 0)
                        .toList(),
                changed == 0
                        ? "Aucune clause n’a changé depuis la première version."
                        : French.count(changed, "clause a changé", "clauses ont changé")
                                + " depuis la première version\u00a0:",
                changed == 0 ? null : dialogue.path() + "/comparer?de=1&a=" + dialogue.published());
    }
}
