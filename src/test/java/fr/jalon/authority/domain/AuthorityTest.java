package fr.jalon.authority.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.market.NamedBuyer;
import fr.jalon.shared.Department;
import fr.jalon.shared.Siren;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AuthorityTest {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    private static final Siren SIREN = new Siren("971000017");
    private static final Department VENDEE = new Department("85");

    @Test
    void anImportBringsANewNameAndASeat() {
        Authority authority = Authority.published(new NamedBuyer(SIREN, "CNE DE XYZ", null), NOON);

        authority.learn("Commune de Xyz", VENDEE);

        assertThat(authority.name()).isEqualTo("Commune de Xyz");
        assertThat(authority.department()).isEqualTo(VENDEE);
        assertThat(authority.isCorrected()).isFalse();
    }

    @Test
    void aSeatThatIsKnownIsNotForgottenByAnImportThatKnowsNone() {
        Authority authority = Authority.published(new NamedBuyer(SIREN, "Commune de Xyz", VENDEE), NOON);

        authority.learn("Commune de Xyz", null);

        assertThat(authority.department()).isEqualTo(VENDEE);
    }

    @Test
    void whatAnAdminCorrectsStaysAsItIsWithoutASeatToo() {
        Authority authority = Authority.published(new NamedBuyer(SIREN, "CNE DE XYZ", VENDEE), NOON);
        authority.correct("Commune de Xyz", null);

        authority.learn("CNE DE XYZ", VENDEE);

        assertThat(authority.isCorrected()).isTrue();
        assertThat(authority.name()).isEqualTo("Commune de Xyz");
        assertThat(authority.department()).isNull();
    }

    @Test
    void whoeverAnAdminAddsIsCorrectFromTheStart() {
        Authority authority = Authority.entered(SIREN, "Commune de Xyz", VENDEE, NOON);

        authority.learn("CNE DE XYZ", new Department("44"));

        assertThat(authority.name()).isEqualTo("Commune de Xyz");
        assertThat(authority.department()).isEqualTo(VENDEE);
    }

    @Test
    void aPublishedNameThatIsTooLongIsShortenedBetweenTwoCharacters() {
        Authority authority = Authority.published(new NamedBuyer(SIREN, "𝒳".repeat(301), null), NOON);

        assertThat(authority.name()).isEqualTo("𝒳".repeat(300));
    }

    @Test
    void twoAreTheSameWhoHaveTheSameSiren() {
        assertThat(Authority.entered(SIREN, "Commune de Xyz", null, NOON))
                .isEqualTo(Authority.entered(SIREN, "Autrement", VENDEE, NOON))
                .hasSameHashCodeAs(Authority.entered(SIREN, "Autrement", VENDEE, NOON))
                .isNotEqualTo(Authority.entered(new Siren("971000025"), "Commune de Xyz", null, NOON));
    }
}
