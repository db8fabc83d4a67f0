package fr.jalon.authority.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.account.CompanyScope;
import fr.jalon.account.SomePeople;
import fr.jalon.account.domain.CompanyProfileService;
import fr.jalon.market.SomeContracts;
import fr.jalon.market.domain.SomeFigures;
import fr.jalon.shared.Siren;
import fr.jalon.testing.JalonTest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is said of a rank when data has arrived, for a company of Aurillac whose trade nobody else sells. */
@JalonTest
class RankingNewsTest {

    private static final Siren AURILLAC = new Siren("211500145");
    private static final Siren MAURIAC = new Siren("211501200");
    private static final Siren MARSEILLE = new Siren("211300553");

    @Autowired
    RankingService rankingService;

    @Autowired
    CompanyProfileService profiles;

    @Autowired
    CompanyScope scope;

    @Autowired
    SomePeople people;

    @Autowired
    SomeContracts contracts;

    @Autowired
    SomeFigures figures;

    @Autowired
    Clock clock;

    private UUID company;

    @BeforeEach
    void aCompanyOfAurillac() {
        company = people.newCompany("Pompes du Cantal").company();
        scope.runAs(company, () -> profiles.update(List.of("9837"), List.of(), "Aurillac"));
    }

    @Test
    void whoBuysMoreClimbsAndWhoIsPushedDownByItIsNotSpokenOf() {
        arrives(MAURIAC, 3);

        arrives(AURILLAC, 9);

        assertThat(words(AURILLAC)).matches("monte de \\d+ à \\d+ car 9\u00A0achats de plus sont connus");
        assertThat(change(MAURIAC))
                .isNotNull()
                .satisfies(pushed ->
                        assertThat(pushed.rank()).isGreaterThan(Objects.requireNonNull(pushed.previousRank())));
        assertThat(words(MAURIAC)).isEmpty();
    }

    @Test
    void whoStandsFarOffEntersAndLeavesWhenItIsNotForTheCompany() {
        scope.runAs(company, () -> rankingService.keepRanks());
        assertThat(words(MARSEILLE))
                .as("too far for one that buys nothing known")
                .isEmpty();

        arrives(MARSEILLE, 60);
        assertThat(words(MARSEILLE)).isEqualTo("entrée");

        scope.runAs(company, () -> {
            rankingService.refuse(MARSEILLE, "trop loin");
            rankingService.keepRanks();
        });
        assertThat(words(MARSEILLE)).isEmpty();
        scope.runAs(company, () -> {
            rankingService.takeBack(MARSEILLE);
            rankingService.keepRanks();
        });
        assertThat(words(MARSEILLE)).as("back among the first").isEqualTo("entrée");
    }

    @Test
    void whenNothingHasChangedNothingIsSaid() {
        arrives(MAURIAC, 2);
        scope.runAs(company, () -> rankingService.keepRanks());
        scope.runAs(company, () -> rankingService.keepRanks());
        assertThat(words(MAURIAC)).isEmpty();
    }

    @Test
    void anotherCompanysRanksAreNotSpokenOf() {
        arrives(MAURIAC, 1);
        arrives(MAURIAC, 5);
        UUID other = people.newCompany("Pompes d’ailleurs").company();
        assertThat(scope.runAs(other, () -> rankingService.news(List.of(MAURIAC)))
                        .words(MAURIAC, 1))
                .isEmpty();
    }

    /** Contracts of a buyer, all of this year, and the ranks that follow. */
    private void arrives(Siren buyer, int number) {
        figures.imported(Stream.generate(() -> contracts
                        .cleaning("Obsèques")
                        .cpv("98371000")
                        .buyer(buyer, null)
                        .notified(LocalDate.now(clock).minusDays(20), 1)
                        .store())
                .limit(number)
                .toArray(UUID[]::new));
        scope.runAs(company, () -> rankingService.keepRanks());
    }

    private String words(Siren siren) {
        RankChange change = change(siren);
        return change == null ? "" : change.words();
    }

    private @Nullable RankChange change(Siren siren) {
        return scope.runAs(company, () -> rankingService.news(List.of(siren)))
                .changes()
                .get(siren);
    }
}
