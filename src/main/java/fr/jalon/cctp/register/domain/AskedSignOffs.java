package fr.jalon.cctp.register.domain;

import fr.jalon.cctp.SignOffs;
import fr.jalon.cctp.domain.DraftDetails;
import fr.jalon.cctp.domain.DraftQueries;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers whoever tells the second buyer. */
@Component
@Transactional(readOnly = true)
class AskedSignOffs implements SignOffs {

    private final SignOffRepository signOffs;
    private final DraftQueries draftQueries;

    AskedSignOffs(SignOffRepository signOffs, DraftQueries draftQueries) {
        this.signOffs = signOffs;
        this.draftQueries = draftQueries;
    }

    @Override
    public Optional<AskedSignOff> asked(UUID draftId, int rank) {
        return draftQueries
                .ifPublished(draftId)
                .flatMap(draft -> signOffs.latest(draftId)
                        .filter(one -> one.rank() == rank && one.isPending() && one.number() == draft.published())
                        .flatMap(one -> Optional.ofNullable(draft.second()).map(second -> asked(draft, one, second))));
    }

    private static AskedSignOff asked(DraftDetails draft, SignOff signOff, DraftDetails.SecondBuyer second) {
        return new AskedSignOff(
                draft.title(),
                draft.authorityName(),
                signOff.number(),
                signOff.askedName(),
                second.name(),
                second.email(),
                draft.projectPath() + "/cloture");
    }
}
