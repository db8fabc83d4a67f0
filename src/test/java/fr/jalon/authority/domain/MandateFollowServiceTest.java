package fr.jalon.authority.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.account.domain.AccountService;
import fr.jalon.account.domain.PersonQueries;
import fr.jalon.account.domain.Position;
import fr.jalon.authority.SomeAuthorities;
import fr.jalon.shared.Siren;
import fr.jalon.testing.JalonTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A buyer acts for the authority that stands today for the one that gave the mandate. */
@JalonTest
class MandateFollowServiceTest {

    @Autowired
    SomeMerges merges;

    @Autowired
    SomeAuthorities some;

    @Autowired
    SomePeople people;

    @Autowired
    AccountService accounts;

    @Autowired
    PersonQueries persons;

    Siren from;
    Siren into;

    @BeforeEach
    void twoAuthorities() {
        from = some.listed("Commune d’Hier");
        into = some.listed("Commune de Demain");
    }

    @Test
    void aMandateGoesOverAndComesBackUnderTheNameItWasGivenUnder() {
        SignedIn buyer = people.join("Claire", Position.buyer(from.value(), "Mairie d’Hier"));
        Siren last = some.listed("Commune de Toujours");

        UUID first = merges.merge(from, into);
        assertThat(places(buyer)).containsExactly("Commune de Demain");
        UUID second = merges.merge(into, last);
        assertThat(places(buyer)).containsExactly("Commune de Toujours");
        assertThat(now(buyer).authority()).isEqualTo(last.value());

        merges.undo(second);
        assertThat(places(buyer)).containsExactly("Commune de Demain");
        merges.undo(first);
        assertThat(places(buyer)).containsExactly("Mairie d’Hier");
        assertThat(now(buyer).authority()).isEqualTo(from.value());
    }

    @Test
    void ofTwoMandatesForBothNoneIsLost() {
        SignedIn buyer = people.join("Claire", Position.buyer(from.value(), "Mairie d’Hier"));
        accounts.addMembership(buyer.accountId(), Position.buyer(into.value(), "Commune de Demain"));

        UUID merge = merges.merge(from, into);
        assertThat(places(buyer)).containsExactlyInAnyOrder("Mairie d’Hier", "Commune de Demain");
        merges.undo(merge);
        assertThat(places(buyer)).containsExactlyInAnyOrder("Mairie d’Hier", "Commune de Demain");
    }

    private List<String> places(SignedIn buyer) {
        return persons.find(buyer.accountId()).orElseThrow().held().stream()
                .map(one -> String.valueOf(one.organisation()))
                .toList();
    }

    private SignedIn now(SignedIn buyer) {
        return persons.find(buyer.accountId()).orElseThrow().byDefault();
    }
}
