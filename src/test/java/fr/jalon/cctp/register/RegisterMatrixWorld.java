package fr.jalon.cctp.register;

import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.cctp.domain.SomeProjects;
import fr.jalon.cctp.reaction.domain.SomeDialogues;
import fr.jalon.cctp.register.domain.SignOffService;
import fr.jalon.cctp.register.domain.SomeClosures;
import fr.jalon.shared.Siren;
import fr.jalon.testing.MatrixWorld;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Dialogues of the buyer that are closed: as they are, with the sign-off asked of the buyer by a colleague, and taken back. */
@Component
class RegisterMatrixWorld implements MatrixWorld {

    private final SomePeople people;
    private final SomeProjects projects;
    private final SomeDialogues dialogues;
    private final SomeClosures closures;
    private final SignOffService signOffs;

    RegisterMatrixWorld(
            SomePeople people,
            SomeProjects projects,
            SomeDialogues dialogues,
            SomeClosures closures,
            SignOffService signOffs) {
        this.people = people;
        this.projects = projects;
        this.dialogues = dialogues;
        this.closures = closures;
        this.signOffs = signOffs;
    }

    @Override
    public Set<String> names() {
        return Set.of(
                "closedDialogue",
                "closedVersion",
                "versionKind",
                "dialogueToSign",
                "dialogueToSendBack",
                "endedDialogue");
    }

    @Override
    public Map<String, String> values() {
        SignedIn buyer = people.theBuyer();
        SignedIn colleague =
                projects.buyer("Collègue du registre", new Siren(Objects.requireNonNull(buyer.authority())));
        UUID ended = closures.closed(buyer);
        dialogues.end(buyer, ended);
        return Map.of(
                "closedDialogue", closures.closed(buyer).toString(),
                "closedVersion", "1",
                "versionKind", "docx",
                "dialogueToSign", asked(colleague).toString(),
                "dialogueToSendBack", asked(colleague).toString(),
                "endedDialogue", ended.toString());
    }

    private UUID asked(SignedIn colleague) {
        UUID draft = closures.closed(colleague);
        signOffs.ask(draft, colleague);
        return draft;
    }
}
