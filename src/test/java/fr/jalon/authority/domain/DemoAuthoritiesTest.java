package fr.jalon.authority.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.account.DemoAccountsCreated;
import fr.jalon.account.SomePeople;
import fr.jalon.authority.AuthorityKind;
import fr.jalon.shared.Siren;
import fr.jalon.testing.JalonTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@JalonTest
class DemoAuthoritiesTest {

    private static final Siren UNTOUCHED = new Siren("999000201");
    private static final Siren CORRECTED = new Siren("999000185");

    @Autowired
    PublishedNameService publishedNames;

    @Autowired
    AuthorityRepository authorities;

    @Autowired
    AuthorityService authorityService;

    @Autowired
    SomePeople people;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void anInventedAuthorityIsDescribedUnlessAnAdminHasDoneSo() {
        authorityService.correct(UNTOUCHED, "Ville de Rochefontaine", null, people.theAdmin());
        authorityService.correct(CORRECTED, "Ville de Chantebois", null, people.theAdmin());
        authorityService.correct(
                CORRECTED,
                new AuthorityFacts(
                        "Ville de Chantebois", AuthorityKind.SYNDICATE, null, null, null, 12, null, null, null),
                null,
                people.theAdmin());
        DemoAuthorities demo = new DemoAuthorities(publishedNames, authorities);
        DemoAccountsCreated world =
                new DemoAccountsCreated(UUID.randomUUID(), List.of(), UUID.randomUUID(), UUID.randomUUID());

        for (int start = 0; start < 2; start++) {
            transaction.executeWithoutResult(status -> {
                try {
                    demo.describe(world);
                } catch (java.io.IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
            });
        }

        assertThat(facts(UNTOUCHED))
                .isEqualTo(new AuthorityFacts(
                        "Ville de Rochefontaine", AuthorityKind.COMMUNE, null, null, null, 31200, null, null, null));
        assertThat(facts(CORRECTED).kind()).isEqualTo(AuthorityKind.SYNDICATE);
        assertThat(facts(CORRECTED).population()).isEqualTo(12);
    }

    private AuthorityFacts facts(Siren siren) {
        return AuthorityFacts.of(
                authorities.findById(siren.value()).orElseThrow().values());
    }
}
