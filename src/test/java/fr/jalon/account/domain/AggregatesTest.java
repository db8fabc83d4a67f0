package fr.jalon.account.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.account.Role;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AggregatesTest {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    private static final UUID COMPANY = UUID.randomUUID();

    @Test
    void anAccountIsDisabledOnceAndEnabledOnce() {
        Account account = new Account(UUID.randomUUID(), " nadia@sillon.fr ", " Nadia ", "hash", NOON);
        assertThat(account.email()).isEqualTo("nadia@sillon.fr");
        assertThat(account.name()).isEqualTo("Nadia");
        assertThatThrownBy(account::enable).isInstanceOf(IllegalStateException.class);

        account.disable(NOON);

        assertThat(account.isDisabled()).isTrue();
        assertThatThrownBy(() -> account.disable(NOON)).hasMessageContaining("2026-11-21");
    }

    @Test
    void aMembershipEndsOnce() {
        Membership membership =
                new Membership(UUID.randomUUID(), UUID.randomUUID(), Position.in(COMPANY, Role.MEMBER), NOON);
        membership.end(NOON);

        assertThat(membership.isRunning()).isFalse();
        assertThatThrownBy(() -> membership.end(NOON)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whoIsInACompanyIsInItWhateverTheRole() {
        Membership member =
                new Membership(UUID.randomUUID(), UUID.randomUUID(), Position.in(COMPANY, Role.MEMBER), NOON);

        assertThat(member.is(Position.in(COMPANY, Role.OWNER))).isTrue();
        assertThat(member.is(Position.in(UUID.randomUUID(), Role.MEMBER))).isFalse();
        assertThat(member.is(Position.service(Role.ADMIN))).isFalse();
    }

    @Test
    void agentAndAdminAreTwoPosts() {
        assertThat(Position.service(Role.AGENT).sameAs(Position.service(Role.ADMIN)))
                .isFalse();
        assertThat(Position.buyer("217500016", "Paris").sameAs(Position.buyer("217500016", "Ville de Paris")))
                .isTrue();
        assertThat(Position.buyer("217500016", "Paris").sameAs(Position.buyer("244400404", "Nantes")))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void aRoleGoesWithItsOrganisationAndNoOther(Role role) {
        if (role.ofCompany()) {
            assertThatThrownBy(() -> Position.service(role)).isInstanceOf(IllegalArgumentException.class);
        } else {
            assertThatThrownBy(() -> Position.in(COMPANY, role)).isInstanceOf(IllegalArgumentException.class);
        }
        if (role != Role.BUYER) {
            assertThatThrownBy(() -> new Position(role, role.ofCompany() ? COMPANY : null, "217500016", "Paris"))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void aPersonActsInTheOldestRoleUnlessAnotherIsChosen() {
        Person.Held first = new Person.Held(UUID.randomUUID(), Role.OWNER, COMPANY, "Sillon", null);
        Person.Held second = new Person.Held(UUID.randomUUID(), Role.BUYER, null, "Ville de Paris", "217500016");
        Person person = new Person(UUID.randomUUID(), "Nadia", "nadia@sillon.fr", List.of(first, second));

        assertThat(person.byDefault().membershipId()).isEqualTo(first.membershipId());
        assertThat(person.in(second.membershipId())).hasValueSatisfying(me -> {
            assertThat(me.authority()).isEqualTo("217500016");
            assertThat(me.companyId()).isNull();
            assertThat(me.getName()).isEqualTo(person.accountId().toString());
        });
        assertThat(person.in(UUID.randomUUID())).isEmpty();
        assertThat(second.label()).isEqualTo("Ville de Paris (acheteur)");
        assertThat(new Person(UUID.randomUUID(), "N", "n@s.fr", List.of())
                        .byDefault()
                        .role())
                .isNull();
    }
}
