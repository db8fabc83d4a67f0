package fr.jalon.market.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.jalon.market.BuyerFigures;
import fr.jalon.market.SomeContracts;
import fr.jalon.market.TradeFigures;
import fr.jalon.shared.Siren;
import fr.jalon.testing.JalonTest;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@JalonTest
class TradeFiguresQueriesTest {

    private static final AtomicInteger NUMBER = new AtomicInteger(972_100_000);
    private static final LocalDate DAY = LocalDate.of(2023, 6, 30);

    @Autowired
    TradeFigures figures;

    @Autowired
    BuyerTradeRepository repository;

    @Autowired
    SomeContracts contracts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private final Siren buyer = new Siren(Integer.toString(NUMBER.incrementAndGet()));

    @Test
    void purchasesOfTheTradeAndOfItsDivisionAreToldApart() {
        bought("77314000", DAY);
        bought("77320000", DAY.minusDays(365));
        bought("77100000", DAY);
        bought("90910000", DAY);

        BuyerFigures found = asOf("7731");
        assertThat(found.contracts()).isEqualTo(4);
        assertThat(found.purchases()).isEqualTo(1);
        assertThat(found.recentPurchases()).isCloseTo(1, within(0.001));
        assertThat(found.near()).isEqualTo(2);
        assertThat(found.recentNear())
                .as("one of a year ago, and one of today")
                .isCloseTo(1 + Math.pow(0.5, 1 / 3.0), within(0.001));
        assertThat(found.since()).isEqualTo(2023);
        assertThat(found.sinceFirst()).isEqualTo(365);
        assertThat(found.sinceLast()).isZero();
        assertThat(found.euros()).isEqualTo(120_000);
    }

    @Test
    void whatWasNotifiedOrPublishedLaterIsUnknown() {
        bought("77310000", DAY.plusDays(1));
        UUID lateInPrint = bought("77310000", DAY.minusDays(1));
        set(lateInPrint, "publication_date", DAY.plusDays(1));
        assertThat(figures.asOf(DAY, Set.of("7731")))
                .noneMatch(one -> one.siren().equals(buyer));

        set(lateInPrint, "publication_date", DAY);
        assertThat(asOf("7731").purchases()).isEqualTo(1);
    }

    @Test
    void anAmendmentThatCameLaterChangesNothing() {
        UUID contract = bought("77310000", LocalDate.of(2021, 1, 1));
        set(contract, "amount_initial", new BigDecimal("50000"));
        set(contract, "months", 24);
        set(contract, "months_initial", 12);
        set(contract, "amendments", 1);
        set(contract, "j_likely", DAY.plusMonths(20));

        set(contract, "last_amended", DAY.plusDays(1));
        assertThat(asOf("7731").euros()).isEqualTo(50_000);
        assertThat(asOf("7731").nextReturn()).isEqualTo(DAY.plusMonths(20).minusMonths(12));
        set(contract, "last_amended", DAY);
        assertThat(asOf("7731").euros()).isEqualTo(120_000);
        assertThat(asOf("7731").nextReturn()).isEqualTo(DAY.plusMonths(20));
    }

    @Test
    void onlyWhatComesBackBetweenSixAndTwentyFourMonthsReturns() {
        for (int months : List.of(5, 7, 23, 25)) {
            set(bought("77310000", DAY.minusYears(1)), "j_likely", DAY.plusMonths(months));
        }
        assertThat(asOf("7731").returning()).isEqualTo(2);
        assertThat(asOf("7731").nextReturn()).isEqualTo(DAY.plusMonths(7));
    }

    @Test
    void aProcedureWithoutContractAndAnAmountThatIsNoneDoNotCount() {
        set(bought("77310000", DAY), "no_contract", "UNSUCCESSFUL");
        set(bought("77310000", DAY), "amount", new BigDecimal("999999999"));
        BuyerFigures found = asOf("7731");
        assertThat(found.purchases()).isEqualTo(1);
        assertThat(found.euros()).isNull();
        assertThat(found.withoutAmount()).isEqualTo(1);
    }

    @Test
    void aHolderWhoWorksInOneDepartementIsLocalOnceTwoContractsAreKnown() {
        String local = "3" + buyer.value().substring(1);
        String far = "4" + buyer.value().substring(1);
        contracts.winner(bought("77310000", DAY), local);
        assertThat(asOf("7731").judged()).as("one contract says nothing").isZero();
        contracts.winner(bought("77310000", DAY), local);
        contracts.winner(bought("77310000", DAY), far);
        contracts.winner(
                contracts.cleaning("Ailleurs").in("75").notified(DAY, 12).store(), far);

        assertThat(asOf("7731").judged()).isEqualTo(3);
        assertThat(asOf("7731").small()).isEqualTo(2);
        assertThat(figures.awards(new Siren(local), DAY)).hasSize(2);
        assertThat(figures.awards(new Siren(local), DAY.minusDays(1))).isEmpty();
    }

    /** What is put together ahead says the same as what is counted afresh. */
    @Test
    void theFiguresPutTogetherAheadAreTheSame() {
        LocalDate today = LocalDate.now(clock);
        UUID one = bought("77314000", today.minusMonths(10));
        set(one, "place_type", "Code commune");
        set(one, "place_code", "44109");
        set(one, "j_likely", today.plusMonths(8));
        UUID intake = bought("77320000", today.minusMonths(1));
        jdbc.sql("UPDATE market.contract SET last_intake = ? WHERE buyer_siren = ?")
                .params(intake, buyer.value())
                .update();
        repository.refresh(intake);
        repository.refresh(intake);

        BuyerFigures ahead = of(figures.current(Set.of("7731")));
        assertThat(ahead)
                .usingRecursiveComparison()
                .withComparatorForType((a, b) -> Math.abs(a - b) < 1e-9 ? 0 : 1, Double.class)
                .isEqualTo(of(figures.asOf(today, Set.of("7731"))));
        assertThat(figures.current(Set.of("7731"), List.of(buyer, new Siren("999999998"))))
                .as("asked for alone")
                .containsExactly(ahead);
        assertThat(figures.current(Set.of("7731"), List.of())).isEmpty();
        assertThat(ahead.communeOrPostcode()).isEqualTo("C44109");
        assertThat(ahead.returning()).isEqualTo(1);
    }

    private UUID bought(String cpv, LocalDate day) {
        return contracts
                .cleaning("Achat")
                .cpv(cpv)
                .buyer(buyer, "Acheteuse")
                .notified(day, 12)
                .store();
    }

    private void set(UUID contract, String column, Object value) {
        jdbc.sql("UPDATE market.contract SET " + column + " = ? WHERE id = ?")
                .params(value, contract)
                .update();
    }

    private BuyerFigures asOf(String trade) {
        return of(figures.asOf(DAY, Set.of(trade)));
    }

    private BuyerFigures of(List<BuyerFigures> all) {
        return all.stream().filter(one -> one.siren().equals(buyer)).findFirst().orElseThrow();
    }
}
