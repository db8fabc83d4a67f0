package fr.jalon.contact.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.account.CompanyScope;
import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.authority.AuthorityFollower;
import fr.jalon.authority.AuthorityFollower.Followed;
import fr.jalon.shared.Siren;
import fr.jalon.testing.JalonTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@JalonTest
class ContactFollowerTest {

    private static final Siren FROM = new Siren("971000104");
    private static final Siren INTO = new Siren("971000112");

    @Autowired
    ContactFollower contactFollower;

    @Autowired
    InteractionFollower interactionFollower;

    @Autowired
    ContactQueries contactQueries;

    @Autowired
    InteractionQueries interactionQueries;

    @Autowired
    SomeContacts contacts;

    @Autowired
    SomePeople people;

    @Autowired
    CompanyScope scope;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void peopleAndWhatWasSaidFollowAMergeAndGoBack() {
        SignedIn me = people.newCompany("Suiveuse");
        contacts.call(me, FROM, "Appel d’avant la fusion", contacts.person(me, FROM, "Aubert"));

        for (AuthorityFollower follower : List.of(contactFollower, interactionFollower)) {
            List<Followed> moved = within(me, () -> follower.follow(FROM, INTO));
            assertThat(moved).hasSize(1);
            assertThat(within(me, () -> follower.follow(FROM, INTO))).isEmpty();
            assertThat(within(me, () -> follower.isAsLeft(INTO, moved.get(0)))).isTrue();

            within(me, () -> {
                follower.giveBack(FROM, INTO, moved);
                return moved;
            });
        }
        assertThat(scope.runAs(me.company(), () -> contactQueries.of(FROM))).hasSize(1);
        assertThat(scope.runAs(me.company(), () -> interactionQueries.of(FROM, 9)))
                .hasSize(1);
    }

    private <T> T within(SignedIn me, java.util.function.Supplier<T> work) {
        return scope.runAs(me.company(), () -> transaction.execute(status -> work.get()));
    }
}
