package fr.jalon.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.site.NotFoundException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValuesTest {

    @ParameterizedTest
    @CsvSource({
        "Nadia Belkacem, NB",
        "Léa, L",
        "Jean-Marc de La Tour, JT",
        "élodie étienne, ÉÉ",
        "' Karim  Morvan ', KM"
    })
    void initialsAreThoseOfTheFirstAndTheLastName(String name, String initials) {
        assertThat(new Colleague(UUID.randomUUID(), name, "a@b.fr", Role.MEMBER).initials())
                .isEqualTo(initials);
    }

    @Test
    void aRouteByRoleNamesRolesAndAnotherNone() {
        assertThat(RouteAccess.company("/cibles/**").roles()).containsExactlyInAnyOrder(Role.OWNER, Role.MEMBER);
        assertThat(RouteAccess.everyone("/connexion").roles()).isEmpty();
        assertThatThrownBy(() -> RouteAccess.only(Set.of(), "/x")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> RouteAccess.signedIn()).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void thePrincipalSurvivesTheSessionStore() throws IOException, ClassNotFoundException {
        SignedIn me = new SignedIn(
                UUID.randomUUID(), "Nadia", "n@s.fr", UUID.randomUUID(), Role.OWNER, UUID.randomUUID(), "Sillon", null);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ObjectOutputStream(bytes).writeObject(me);

        Object read = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();

        assertThat(read).isEqualTo(me);
        assertThat(bytes.size()).as("small, for it is read at every request").isLessThan(1000);
    }

    @Test
    void whoActsForNoCompanyHasNone() {
        SignedIn admin =
                new SignedIn(UUID.randomUUID(), "Inès", "i@j.fr", UUID.randomUUID(), Role.ADMIN, null, null, null);

        assertThatThrownBy(admin::company).isInstanceOf(NotFoundException.class);
        assertThat(admin.is(Role.AGENT, Role.ADMIN)).isTrue();
        assertThat(admin.is(Role.OWNER)).isFalse();
    }
}
