package fr.jalon.cctp.reaction.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.account.CompanyScope;
import fr.jalon.account.Headcount;
import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.account.domain.CompanyProfileService;
import fr.jalon.account.domain.Position;
import fr.jalon.cctp.domain.ClauseWords;
import fr.jalon.cctp.domain.PublishedText;
import fr.jalon.testing.JalonTest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is shown of a company beside its pseudonym is shared by five at least. */
@JalonTest
class TraitsTest {

    /** Forestry, of which no other test makes a company. */
    private static final String FORESTRY = "7723";

    @Autowired
    SomePeople people;

    @Autowired
    SomeDialogues dialogues;

    @Autowired
    ReactionQueries reactionQueries;

    @Autowired
    CompanyProfileService profiles;

    @Autowired
    CompanyScope scope;

    @Test
    void onlyWhatFiveCompaniesShareIsShown() {
        SignedIn claire = people.join("Claire Acheteuse", Position.buyer("971000237", "Ville des bois"));
        SignedIn nadia = forester("Nantes");
        forester("Nantes");
        forester("Nantes");
        forester("Nantes");
        assertThat(traitsOf(nadia, claire)).as("four").isNull();
        forester("Brest");
        assertThat(traitsOf(nadia, claire))
                .as("five, but four in Nantes")
                .contains("1 à 9 salariés")
                .doesNotContain("Loire");
        forester("Nantes");
        assertThat(traitsOf(nadia, claire))
                .as("five in Nantes")
                .contains("1 à 9 salariés")
                .contains("Loire-Atlantique");
    }

    private @Nullable String traitsOf(SignedIn nadia, SignedIn claire) {
        PublishedText text =
                dialogues.open(claire, List.of(new ClauseWords(1, "2", "Coupe", SomeDialogues.MOWING)), FORESTRY);
        dialogues.ask(nadia, text, "Pourquoi ?");
        return reactionQueries.of(text.draftId(), 1).get(0).by().traits();
    }

    private SignedIn forester(String place) {
        SignedIn owner = people.newCompany("Forestière");
        scope.runAs(owner.company(), () -> {
            profiles.update(List.of(FORESTRY), List.of(), place);
            profiles.updateIdentity("02.10Z", Headcount.TO_9, null);
        });
        return owner;
    }
}
