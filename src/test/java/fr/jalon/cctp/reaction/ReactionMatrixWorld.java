package fr.jalon.cctp.reaction;

import fr.jalon.account.SomePeople;
import fr.jalon.cctp.domain.PublishedText;
import fr.jalon.cctp.reaction.domain.SomeDialogues;
import fr.jalon.testing.MatrixWorld;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** An open dialogue with a remark of the first company, and one of a third. */
@Component
class ReactionMatrixWorld implements MatrixWorld {

    private final SomePeople people;
    private final SomeDialogues dialogues;

    ReactionMatrixWorld(SomePeople people, SomeDialogues dialogues) {
        this.people = people;
        this.dialogues = dialogues;
    }

    @Override
    public Set<String> names() {
        return Set.of("openDialogue", "openVersion", "openClause", "ownRemark", "othersRemark");
    }

    @Override
    public Map<String, String> values() {
        PublishedText text = dialogues.open(people.theBuyer());
        return Map.of(
                "openDialogue", text.draftId().toString(),
                "openVersion", "1",
                "openClause", SomeDialogues.clause(text, "2").toString(),
                "ownRemark",
                        dialogues
                                .ask(people.theOwner(), text, "Pourquoi douze ?")
                                .toString(),
                "othersRemark",
                        dialogues
                                .ask(people.newCompany("Troisième"), text, "Et en hiver ?")
                                .toString());
    }
}
