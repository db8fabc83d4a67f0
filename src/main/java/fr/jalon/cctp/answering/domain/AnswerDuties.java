package fr.jalon.cctp.answering.domain;

import fr.jalon.account.SignedIn;
import fr.jalon.cctp.DraftDuty;
import fr.jalon.cctp.domain.DraftDetails;
import fr.jalon.cctp.domain.DraftDuties;
import fr.jalon.site.French;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Remarks that wait for a fate. */
@Component
class AnswerDuties implements DraftDuties {

    private final PublishedAnswers answers;

    AnswerDuties(PublishedAnswers answers) {
        this.answers = answers;
    }

    @Override
    public Map<UUID, DraftDuty> of(List<DraftDetails> drafts, SignedIn me) {
        Map<UUID, Integer> waiting =
                answers.unsettled(drafts.stream().map(DraftDetails::id).toList());
        return drafts.stream()
                .filter(draft -> waiting.containsKey(draft.id()))
                .collect(Collectors.toMap(
                        DraftDetails::id,
                        draft -> new DraftDuty(
                                French.count(
                                        waiting.getOrDefault(draft.id(), 0),
                                        "remarque attend un sort",
                                        "remarques attendent un sort"),
                                draft.projectPath() + "/remarques")));
    }
}
