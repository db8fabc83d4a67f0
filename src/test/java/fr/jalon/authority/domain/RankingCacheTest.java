package fr.jalon.authority.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import fr.jalon.account.CompanyScope;
import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.account.domain.CompanyProfileService;
import fr.jalon.authority.Priority;
import fr.jalon.authority.ranking.Weights;
import fr.jalon.market.AwardsImported;
import fr.jalon.market.BuyerFiguresRefreshed;
import fr.jalon.shared.Department;
import fr.jalon.shared.Siren;
import fr.jalon.testing.AtOnce;
import fr.jalon.testing.JalonTest;
import fr.jalon.testing.MovedClock;
import fr.jalon.testing.TestDatabase;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionOperations;

/** A ranking is kept while all it follows from is the same: whether it was made again is told by its being another object. */
@JalonTest
class RankingCacheTest {

    private static final Siren TOWN = new Siren("971900012");

    @Autowired
    RankingCache cache;

    @Autowired
    CompanyRankingQueries queries;

    @Autowired
    RankingTurns turns;

    @Autowired
    RankingService rankingService;

    @Autowired
    RankingRepository repository;

    @Autowired
    TargetService targetService;

    @Autowired
    CompanyProfileService profiles;

    @Autowired
    CompanyScope scope;

    @Autowired
    SomePeople people;

    @Autowired
    MovedClock clock;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionOperations transaction;

    private UUID company;

    @BeforeEach
    void aCompanyOfNantes() {
        company = gardeners("Gardée");
    }

    @AfterEach
    void today() {
        clock.back();
    }

    private UUID gardeners(String name) {
        SignedIn owner = people.newCompany(name);
        scope.runAs(owner.company(), () -> profiles.update(List.of("7731"), List.of(), "Nantes"));
        return owner.company();
    }

    private KeptRanking ranking() {
        return ranking(cache, company);
    }

    private KeptRanking ranking(RankingCache asked, UUID of) {
        return scope.runAs(of, asked::current).ranking().orElseThrow();
    }

    @Test
    void whatDidNotChangeIsNotRankedAgain() {
        KeptRanking first = ranking();

        assertThat(ranking()).isSameAs(first);
        assertThat(first.order().size()).isGreaterThan(36_000);
        assertThat(first.bytes()).isLessThan(2_000_000);
    }

    private record Change(String name, Runnable act) {}

    @TestFactory
    Stream<DynamicTest> whateverItFollowsFromMakesItAnother() {
        List<Change> changes = List.of(
                new Change("weights", () -> rankingService.weigh(new Weights(90, 50, 10, 5, 5))),
                new Change("a refusal", () -> rankingService.refuse(TOWN, "trop loin")),
                new Change("a refusal taken back", () -> rankingService.takeBack(TOWN)),
                new Change("a priority", () -> prioritise(Priority.HIGH)),
                new Change("another priority", () -> prioritise(Priority.LOW)),
                new Change("a priority taken back", () -> prioritise(Priority.NORMAL)),
                new Change("a trade more", () -> profiles.addTrade("9091")),
                new Change("a trade less", () -> profiles.removeTrade("9091")),
                new Change("the place", () -> profiles.updateTerritory(List.of(), "Rennes", null)),
                new Change("the reach", () -> profiles.updateTerritory(List.of(), "Rennes", 30)),
                new Change("départements", () -> profiles.updateTerritory(List.of(new Department("35")), "Rennes", 30)),
                new Change(
                        "another process that imported",
                        () -> TestDatabase.get().unwalled().sql("""
                                INSERT INTO authority.figures_version (version) VALUES (gen_random_uuid())
                                ON CONFLICT (one_row) DO UPDATE SET version = excluded.version
                                """).update()),
                new Change("the next day", () -> clock.to(LocalDate.now(clock).plusDays(1) + "T07:30")));
        return changes.stream()
                .map(change -> DynamicTest.dynamicTest(change.name(), () -> {
                    KeptRanking before = ranking();
                    scope.runAs(company, change.act());

                    KeptRanking after = ranking();
                    assertThat(after).isNotSameAs(before);
                    assertThat(ranking()).isSameAs(after);
                }));
    }

    private void prioritise(Priority priority) {
        targetService.prioritise(targetService.aimAt(TOWN, "Ville").id(), priority);
    }

    @Test
    void anImportMakesItAnother() {
        KeptRanking before = ranking();
        transaction.executeWithoutResult(
                status -> events.publishEvent(new AwardsImported(UUID.randomUUID(), "marches.json", 1, 0)));

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(ranking()).isNotSameAs(before));
    }

    @Test
    void figuresAndTheirVersionAreWrittenTogetherOrNotAtAll() {
        UUID before = version();
        transaction.executeWithoutResult(status -> {
            events.publishEvent(new BuyerFiguresRefreshed(UUID.randomUUID()));
            assertThat(version()).isNotEqualTo(before);
            status.setRollbackOnly();
        });

        assertThat(version()).isEqualTo(before);
    }

    private @Nullable UUID version() {
        return repository.settings(company).figures();
    }

    @Test
    void eachCompanyHasItsOwn() {
        UUID neighbour = gardeners("Voisine");
        KeptRanking ours = ranking();
        assertThat(ranking(cache, neighbour)).isNotSameAs(ours);
        int all = ours.order().size();

        Siren nantes = new Siren("214401093");
        scope.runAs(company, () -> rankingService.refuse(nantes, "trop grande"));

        assertThat(ranking().order().size()).isEqualTo(all - 1);
        assertThat(ranking(cache, neighbour).order().size()).isEqualTo(all);
    }

    @Test
    void whoeverAsksForWhatIsBeingMadeGetsTheSame() throws Exception {
        assertThat(new HashSet<>(AtOnce.times(4, this::ranking))).hasSize(1);
    }

    /** Few, since each is ranked against 36,000 authorities: what decides is how much the cache may hold. */
    @Test
    void whereThereIsRoomForFourTheFifthCompanyPushesTheFirstOut() {
        long four = 4 * ranking().bytes() + 1_000;
        RankingCache small = new RankingCache(queries, turns, scope, four);
        List<UUID> companies = IntStream.range(0, 5)
                .mapToObj(number -> gardeners("Une de " + number))
                .toList();

        List<KeptRanking> made =
                companies.stream().map(one -> ranking(small, one)).toList();

        assertThat(ranking(small, companies.get(1))).isSameAs(made.get(1));
        assertThat(ranking(small, companies.get(4))).isSameAs(made.get(4));
        assertThat(ranking(small, companies.get(0))).isNotSameAs(made.get(0));
    }

    /** Twenty waiting would hold all connections that there are. */
    @Test
    void nobodyWaitsForATurnWithATransaction() {
        assertThatThrownBy(() -> scope.runAs(company, () -> transaction.execute(status -> turns.take(() -> "a turn"))))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whoSaidNoTradeOrNoPlaceHasNone() {
        UUID mute = people.newCompany("Muette").company();
        assertThat(scope.runAs(mute, cache::current).ranking()).isEmpty();

        scope.runAs(mute, () -> profiles.update(List.of("7731"), List.of(), null));
        assertThat(scope.runAs(mute, cache::current).ranking()).as("no place").isEmpty();

        scope.runAs(mute, () -> profiles.update(List.of("7731"), List.of(new Department("44")), null));
        CompanyRanking served = scope.runAs(mute, cache::current);
        assertThat(served.ranking()).isPresent();
        assertThat(served.served()).isEqualTo(Set.of(new Department("44")));
    }
}
