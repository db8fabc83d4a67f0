package fr.jalon.cctp.answering.web;

import fr.jalon.cctp.answering.domain.ReadyAnswers;
import fr.jalon.cctp.domain.DraftDetails;
import fr.jalon.site.French;
import java.util.List;

/**
 * What goes out with the next batch.
 *
 * @param unready answers that are written and have no fate: they stay
 * @param seen tells a batch that has changed since
 */
record BatchPage(DraftDetails draft, List<RemarkRow> ready, List<RemarkRow> unready, String seen) {

    BatchPage {
        ready = List.copyOf(ready);
        unready = List.copyOf(unready);
    }

    static BatchPage of(DialogueWork work) {
        List<RemarkRow> rows = work.rows();
        return new BatchPage(
                work.draft(),
                rows.stream()
                        .filter(row -> row.answer() != null && row.answer().isReady())
                        .toList(),
                rows.stream()
                        .filter(row -> row.answer() != null
                                && row.answer().pending()
                                && !row.answer().isReady())
                        .toList(),
                ReadyAnswers.of(work.answers().values()).seen());
    }

    public String label() {
        return "Publier " + French.count(ready.size(), "réponse", "réponses");
    }

    /** How many remarks get an answer, joined ones too. */
    public int answered() {
        return ready.stream().mapToInt(row -> 1 + row.joined().size()).sum();
    }
}
