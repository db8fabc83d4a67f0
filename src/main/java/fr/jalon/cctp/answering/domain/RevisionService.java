package fr.jalon.cctp.answering.domain;

import fr.jalon.cctp.domain.Buyer;
import fr.jalon.cctp.domain.ClauseDetails;
import fr.jalon.cctp.domain.ClauseEdit;
import fr.jalon.cctp.domain.ClauseService;
import fr.jalon.cctp.domain.ClauseWords;
import fr.jalon.site.ConflictException;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes proposed wordings into the text that is being written: the words and the fate of their remark, both or neither. */
@Service
@Transactional
public class RevisionService {

    private final ClauseService clauseService;
    private final AnswerService answerService;

    RevisionService(ClauseService clauseService, AnswerService answerService) {
        this.clauseService = clauseService;
        this.answerService = answerService;
    }

    /**
     * Writes a proposed wording into its clause and notes its remark as taken in, to be published with the next batch.
     *
     * @param clause as it stands now, with the place of the proposal in it
     * @param seen the version of the clause that was on the page
     * @return what a colleague wrote meanwhile where they met: then nothing was changed
     */
    public ClauseEdit take(UUID draftId, Buyer buyer, ClauseDetails clause, Alternative alternative, long seen) {
        ClauseWords words =
                clause.said().withWords(WordingMerge.apply(clause.said().words(), alternative));
        if (words.words().length() > ClauseWords.LONGEST) {
            throw new ConflictException(
                    "Avec cette formulation, la clause dépasserait 60 000 caractères : coupez-la d’abord en deux.",
                    "/cctp/projets/" + draftId + "/revision?clause=" + clause.id());
        }
        ClauseEdit edit = clauseService.write(draftId, buyer, clause.id(), words, seen);
        if (edit instanceof ClauseEdit.Saved) {
            answerService.takenIn(draftId, buyer, alternative.reaction());
        }
        return edit;
    }
}
