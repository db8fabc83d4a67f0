package fr.jalon.cctp.domain;

import fr.jalon.account.CompanyProfile;
import fr.jalon.account.CompanyProfiles;
import fr.jalon.cctp.Dialogues;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the company in scope which dialogues are its own business. */
@Component
@Transactional(readOnly = true)
class CompanyDialogues implements Dialogues {

    private static final int ALL = 200;

    private final DialogueQueries dialogues;
    private final CompanyProfiles profiles;

    CompanyDialogues(DialogueQueries dialogues, CompanyProfiles profiles) {
        this.dialogues = dialogues;
        this.profiles = profiles;
    }

    @Override
    public List<OpenDialogue> open(int limit) {
        return dialogues.open(ALL).stream()
                .filter(one -> follows(one) || (one.following() == null && isConcerned(one)))
                .limit(limit)
                .map(CompanyDialogues::told)
                .toList();
    }

    @Override
    public Optional<OpenDialogue> toTell(UUID draftId, int number) {
        return dialogues
                .find(draftId)
                .filter(DialogueSummary::isOpen)
                .filter(one -> follows(one) || (number == 1 && one.following() == null && isConcerned(one)))
                .map(CompanyDialogues::told);
    }

    @Override
    public Optional<OpenDialogue> followed(UUID draftId) {
        return dialogues.find(draftId).filter(CompanyDialogues::follows).map(CompanyDialogues::told);
    }

    @Override
    public Optional<HandedOver> handedOver(UUID draftId) {
        return dialogues.handedOver(draftId);
    }

    private static boolean follows(DialogueSummary one) {
        return Boolean.TRUE.equals(one.following());
    }

    private boolean isConcerned(DialogueSummary one) {
        CompanyProfile profile = profiles.current().orElse(null);
        return profile != null && one.concerns(profile.trades(), profile.departments());
    }

    private static OpenDialogue told(DialogueSummary one) {
        return new OpenDialogue(
                one.id(),
                one.title(),
                one.authorityName(),
                one.closesAt(),
                one.published(),
                Objects.requireNonNullElse(one.endingReason(), ""),
                one.path());
    }
}
