package fr.jalon.cctp.moderation;

import fr.jalon.account.SomePeople;
import fr.jalon.cctp.domain.PublishedText;
import fr.jalon.cctp.moderation.domain.ModerationService;
import fr.jalon.cctp.reaction.domain.SomeDialogues;
import fr.jalon.testing.MatrixWorld;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** An open dialogue with two remarks of the first company, one of them out of sight. */
@Component
class ModerationMatrixWorld implements MatrixWorld {

    private final SomePeople people;
    private final SomeDialogues dialogues;
    private final ModerationService moderationService;

    ModerationMatrixWorld(SomePeople people, SomeDialogues dialogues, ModerationService moderationService) {
        this.people = people;
        this.dialogues = dialogues;
        this.moderationService = moderationService;
    }

    @Override
    public Set<String> names() {
        return Set.of("moderatedDialogue", "moderatedRemark", "hiddenRemark");
    }

    @Override
    public Map<String, String> values() {
        PublishedText text = dialogues.open(people.theBuyer());
        UUID hidden = dialogues.ask(people.theOwner(), text, "Un propos déplacé");
        moderationService.hide(
                text.draftId(),
                hidden,
                "Propos sur une personne",
                people.theAgent().membership());
        return Map.of(
                "moderatedDialogue", text.draftId().toString(),
                "moderatedRemark",
                        dialogues
                                .ask(people.theOwner(), text, "Pourquoi douze ?")
                                .toString(),
                "hiddenRemark", hidden.toString());
    }
}
