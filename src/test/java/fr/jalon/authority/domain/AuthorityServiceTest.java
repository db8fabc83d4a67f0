package fr.jalon.authority.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.account.SomePeople;
import fr.jalon.authority.AuthorityRef;
import fr.jalon.market.SomeContracts;
import fr.jalon.shared.Department;
import fr.jalon.shared.Siren;
import fr.jalon.testing.AtOnce;
import fr.jalon.testing.JalonTest;
import fr.jalon.testing.Statements;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@JalonTest
class AuthorityServiceTest {

    @Autowired
    AuthorityService authorityService;

    @Autowired
    AuthorityQueries authorityQueries;

    @Autowired
    AuthorityListQueries list;

    @Autowired
    SomePeople people;

    @Autowired
    BuyerImportListener imports;

    @Autowired
    SomeContracts contracts;

    @Autowired
    JdbcClient jdbc;

    @Test
    void whoeverHasPublishedAnAwardIsOnTheList() {
        Siren siren = new Siren("971000017");
        String name = "Commune de " + SomeContracts.word();
        contracts.cleaning("Nettoyage").buyer(siren, name).store();
        assertThat(authorityQueries.bySiren(siren)).isEmpty();

        imports.learnAll();

        assertThat(authorityQueries.bySiren(siren)).map(AuthorityRef::name).contains(name);
        assertThat(list.search(all(name), 0, 10))
                .singleElement()
                .satisfies(one -> assertThat(one.siren()).isEqualTo(siren));
    }

    @Test
    void whatAnAdminHasCorrectedStays() {
        Siren siren = new Siren("971000025");
        contracts.cleaning("Nettoyage").buyer(siren, "CNE DE XYZ").store();
        imports.learnAll();
        authorityService.correct(siren, "Commune de Xyz", new Department("44"), people.theAdmin());

        imports.learnAll();

        assertThat(authorityQueries.bySiren(siren))
                .contains(new AuthorityRef(siren, "Commune de Xyz", new Department("44")));
    }

    @Test
    void aPageHasOneMoreWhenThereIsANextOne() {
        String word = SomeContracts.word();
        for (int i = 0; i < 3; i++) {
            authorityService.correct(
                    new Siren("97200000" + i), "Commune de " + word + " " + i, null, people.theAdmin());
        }

        assertThat(list.search(all(word), 0, 2)).hasSize(3);
        assertThat(list.search(all(word), 1, 2)).hasSize(1);
        assertThat(list.search(all("972 000 001"), 0, 2)).hasSize(1);
    }

    /** Sixty thousand buyers are compared after each import and at each start: it takes seconds, and writes what is new. */
    @Test
    void thousandsOfBuyersArriveInSecondsAndASecondTimeNothingIsWritten() {
        jdbc.sql("""
                        INSERT INTO market.buyer SELECT (958000000 + n)::text, 'Commune nouvelle ' || n, '44'
                        FROM generate_series(1, 5000) n
                        """).update();
        try {
            Instant start = Instant.now();
            imports.learnAll();
            assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofMinutes(1));
            String first = rows();
            assertThat(first).hasLineCount(5000);

            jdbc.sql("UPDATE market.buyer SET name = 'Commune rebaptisée' WHERE siren = '958000007'")
                    .update();
            imports.learnAll();
            String second = rows();
            assertThat(second.lines().filter(row -> !first.contains(row)))
                    .as("the row that has been written, and no other")
                    .singleElement()
                    .asString()
                    .startsWith("958000007");

            assertThat(Statements.during(imports::learnAll))
                    .as("a start with nothing new asks once")
                    .hasSize(1);
            assertThat(rows()).isEqualTo(second);
        } finally {
            jdbc.sql("DELETE FROM market.buyer WHERE siren LIKE '958%'").update();
            jdbc.sql("DELETE FROM authority.authority WHERE siren LIKE '958%'").update();
        }
    }

    /** Each with the transaction that wrote it last. */
    private String rows() {
        return jdbc.sql("""
                        SELECT string_agg(siren || ' ' || xmin::text, chr(10) ORDER BY siren)
                        FROM authority.authority WHERE siren LIKE '958%'
                        """).query(String.class).single();
    }

    @Test
    void anImportAndAnAdminWhoComeAtOnceBothArriveAndTheAdminIsRight() throws Exception {
        Siren siren = new Siren("971000066");
        contracts.cleaning("Nettoyage").buyer(siren, "CNE DE XYZ").store();

        AtOnce.all(List.of(
                () -> learn(),
                () -> learn(),
                () -> {
                    authorityService.correct(siren, "Commune de Xyz", new Department("44"), people.theAdmin());
                    return true;
                },
                () -> learn()));

        assertThat(authorityQueries.bySiren(siren)).map(AuthorityRef::name).contains("Commune de Xyz");
    }

    private boolean learn() {
        imports.learnAll();
        return true;
    }

    private static AuthorityFilter all(String typed) {
        return new AuthorityFilter(typed, null, null, AuthorityFilter.State.STANDING);
    }
}
