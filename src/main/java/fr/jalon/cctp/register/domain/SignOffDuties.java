package fr.jalon.cctp.register.domain;

import fr.jalon.account.SignedIn;
import fr.jalon.cctp.DraftDuty;
import fr.jalon.cctp.domain.DraftDetails;
import fr.jalon.cctp.domain.DraftDuties;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Sign-offs that are asked of whoever looks, and what came back from one that they asked for. */
@Component
class SignOffDuties implements DraftDuties {

    private final SignOffRepository signOffs;

    SignOffDuties(SignOffRepository signOffs) {
        this.signOffs = signOffs;
    }

    @Override
    public Map<UUID, DraftDuty> of(List<DraftDetails> drafts, SignedIn me) {
        Map<UUID, SignOff> latest =
                signOffs.latest(drafts.stream().map(DraftDetails::id).toList());
        Map<UUID, DraftDuty> duties = new HashMap<>();
        for (DraftDetails draft : drafts) {
            Optional.ofNullable(latest.get(draft.id()))
                    .flatMap(signOff -> words(draft, signOff, me))
                    .ifPresent(words -> duties.put(draft.id(), new DraftDuty(words, draft.projectPath() + "/cloture")));
        }
        return duties;
    }

    private static Optional<String> words(DraftDetails draft, SignOff signOff, SignedIn me) {
        if (signOff.isSentBack()
                && signOff.number() == draft.published()
                && signOff.askedBy().equals(me.accountId())) {
            return Optional.of(
                    signOff.decidedName() + " a renvoyé la version " + signOff.number() + " avec ses remarques");
        }
        return SignOffPolicy.whyNotDecided(draft, signOff, me.accountId(), me.email())
                        .isEmpty()
                ? Optional.of(signOff.askedName() + " demande votre visa sur la version " + signOff.number())
                : Optional.empty();
    }
}
