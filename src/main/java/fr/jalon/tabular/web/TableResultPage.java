package fr.jalon.tabular.web;

import fr.jalon.site.French;
import fr.jalon.tabular.TableImport;
import fr.jalon.tabular.TableWords;
import fr.jalon.tabular.domain.TableDraft;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What came of an import.
 *
 * @param done what the page is headed by
 * @param outcome the module's sentence
 * @param refused how many lines were not taken, in words; null when all were
 */
public record TableResultPage(
        TableWords words,
        String home,
        String kind,
        UUID draft,
        String fileName,
        String done,
        String outcome,
        @Nullable String refused) {

    static TableResultPage of(TableImport target, TableDraft draft, TableDraft.Result result) {
        return new TableResultPage(
                target.words(),
                TableAddress.of(target),
                target.key(),
                draft.id(),
                draft.fileName(),
                target.done(),
                result.outcome(),
                result.refused() == 0
                        ? null
                        : French.count(
                                        result.refused(),
                                        "ligne n’a pas été prise. Corrigez-la",
                                        "lignes n’ont pas été prises. Corrigez-les")
                                + " dans le fichier des refus, puis importez-le : il se lit comme le premier.");
    }
}
