package fr.jalon.authority.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.authority.AuthorityRef;
import fr.jalon.market.SomeContracts;
import fr.jalon.shared.Department;
import fr.jalon.shared.Siren;
import fr.jalon.testing.JalonTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@JalonTest
class AuthorityServiceTest {

    @Autowired
    AuthorityService authorityService;

    @Autowired
    SomeContracts contracts;

    @Test
    void whoeverHasPublishedAnAwardIsOnTheList() {
        Siren siren = new Siren("971000017");
        String name = "Commune de " + SomeContracts.word();
        contracts.cleaning("Nettoyage").buyer(siren, name).store();
        assertThat(authorityService.bySiren(siren)).isEmpty();

        authorityService.takeOver();

        assertThat(authorityService.bySiren(siren)).map(AuthorityRef::name).contains(name);
        assertThat(authorityService.search(name, 0, 10))
                .singleElement()
                .satisfies(one -> assertThat(one.siren()).isEqualTo(siren));
    }

    @Test
    void whatAnAdminHasCorrectedStays() {
        Siren siren = new Siren("971000025");
        contracts.cleaning("Nettoyage").buyer(siren, "CNE DE XYZ").store();
        authorityService.takeOver();
        authorityService.keep(siren, "Commune de Xyz", new Department("44"));

        authorityService.takeOver();

        assertThat(authorityService.bySiren(siren))
                .contains(new AuthorityRef(siren, "Commune de Xyz", new Department("44")));
    }

    @Test
    void aPageHasOneMoreWhenThereIsANextOne() {
        String word = SomeContracts.word();
        for (int i = 0; i < 3; i++) {
            authorityService.keep(new Siren("97200000" + i), "Commune de " + word + " " + i, null);
        }

        assertThat(authorityService.search(word, 0, 2)).hasSize(3);
        assertThat(authorityService.search(word, 1, 2)).hasSize(1);
        assertThat(authorityService.search("972 000 001", 0, 2)).hasSize(1);
    }
}
