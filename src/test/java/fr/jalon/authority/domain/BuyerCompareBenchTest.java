package fr.jalon.authority.domain;

import fr.jalon.testing.JalonTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a start pays for the list of authorities at the size of the nation. Prints; asserts nothing. */
@JalonTest
@Tag("bench")
class BuyerCompareBenchTest {

    private static final int BUYERS = 29_000;

    @Autowired
    BuyerImportListener imports;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aStartWithNothingNew() {
        jdbc.sql("INSERT INTO market.buyer SELECT (958000000 + n)::text, 'Commune nouvelle ' || n, '44'"
                        + " FROM generate_series(1, ?) n")
                .param(BUYERS)
                .update();
        try {
            print("everybody new");
            for (int i = 0; i < 5; i++) {
                print("nothing new");
            }
        } finally {
            jdbc.sql("DELETE FROM market.buyer WHERE siren LIKE '9580%'").update();
            jdbc.sql("DELETE FROM authority.authority WHERE siren LIKE '9580%'").update();
        }
    }

    private void print(String what) {
        long start = System.nanoTime();
        imports.learnAll();
        System.out.printf("%,d buyers, %s: %,d ms%n", BUYERS, what, (System.nanoTime() - start) / 1_000_000);
    }
}
