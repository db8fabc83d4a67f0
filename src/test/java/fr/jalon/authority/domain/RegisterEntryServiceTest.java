package fr.jalon.authority.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.account.CompanyScope;
import fr.jalon.account.SomePeople;
import fr.jalon.account.domain.CompanyProfileService;
import fr.jalon.authority.Authorities;
import fr.jalon.authority.AuthorityKind;
import fr.jalon.authority.SomeAuthorities;
import fr.jalon.authority.domain.AuthorityChange.Act;
import fr.jalon.shared.Department;
import fr.jalon.shared.Siren;
import fr.jalon.testing.JalonTest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whom the official register alone knows is found, and put on the list by the first thing that an admin does with it. */
@JalonTest
class RegisterEntryServiceTest {

    private static final Siren BOZOULS = new Siren("211200332");
    private static final Siren FUMAY = new Siren("210801684");
    private static final Siren GEMOZAC = new Siren("211701727");
    private static final Siren CROUY = new Siren("210202289");

    @Autowired
    AuthorityService authorityService;

    @Autowired
    MergeService mergeService;

    @Autowired
    UndoService undoService;

    @Autowired
    AuthorityDetailsQueries details;

    @Autowired
    RegisterQueries register;

    @Autowired
    AuthorityListQueries list;

    @Autowired
    ChangeQueries changes;

    @Autowired
    Authorities authorities;

    @Autowired
    RankingCache rankings;

    @Autowired
    CompanyProfileService profiles;

    @Autowired
    CompanyScope scope;

    @Autowired
    SomeAuthorities some;

    @Autowired
    SomePeople people;

    @Test
    void whatTheRegisterSaysIsShownAndAFirstCorrectionIsTakenBackToIt() {
        AuthorityFacts known = found(BOZOULS).facts();
        assertThat(found(BOZOULS).listed()).isFalse();
        assertThat(known.kind()).isEqualTo(AuthorityKind.COMMUNE);
        assertThat(known.department()).isEqualTo(new Department("12"));
        assertThat(known.seat()).isEqualTo("Bozouls");
        assertThat(known.population()).isEqualTo(3001);

        authorityService.correct(BOZOULS, withAddress(known, "Place de la Mairie"), 0L, people.theAdmin());

        assertThat(found(BOZOULS).listed()).isTrue();
        assertThat(found(BOZOULS).facts()).isEqualTo(withAddress(known, "Place de la Mairie"));
        assertThat(found(BOZOULS).corrected())
                .as("imports may know the rest better")
                .containsExactly(AuthorityField.ADDRESS);
        assertThat(acts(BOZOULS)).containsExactly(Act.CORRECTED, Act.ENTERED);
        assertThat(registered("bozouls")).as("it is on the list").isEmpty();

        UUID entered = changes.of(BOZOULS, 2).get(1).id();
        assertThatThrownBy(() -> undoService.undo(entered, people.theAdmin())).isInstanceOf(RefusedException.class);
        undoLast(BOZOULS);
        undoService.undo(entered, people.theAdmin());

        assertThat(found(BOZOULS).listed()).isFalse();
        assertThat(found(BOZOULS).facts()).isEqualTo(known);
        assertThat(registered("bozouls")).containsExactly(BOZOULS);
    }

    @Test
    void whatSaysTheSameAsTheRegisterAndWhatIsRefusedLeaveNoRow() {
        authorityService.correct(CROUY, found(CROUY).facts(), 0L, people.theAdmin());
        assertThatThrownBy(() -> mergeService.merge(CROUY, CROUY, people.theAdmin()))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> mergeService.close(CROUY, LocalDate.of(2026, 1, 1), "Fin", CROUY, people.theAdmin()))
                .isInstanceOf(RefusedException.class);

        assertThat(found(CROUY).listed()).isFalse();
        assertThat(acts(CROUY)).isEmpty();
    }

    @Test
    void twoOfTheRegisterAreMergedAndTheRankingFollows() {
        UUID company = people.newCompany("Rangée").company();
        scope.runAs(company, () -> profiles.update(List.of("7731"), List.of(), "Fumay"));
        assertThat(isRanked(company, FUMAY)).isTrue();

        UUID merge = mergeService.merge(FUMAY, GEMOZAC, people.theAdmin());

        assertThat(authorities.current(FUMAY).orElseThrow().authority().siren()).isEqualTo(GEMOZAC);
        assertThat(isRanked(company, FUMAY)).isFalse();
        assertThat(isRanked(company, GEMOZAC)).isTrue();
        assertThat(registered("fumay")).isEmpty();
        assertThat(list.search(filter("fumay", AuthorityFilter.State.STANDING), 0, 10))
                .extracting(AuthorityLine::siren)
                .containsExactly(GEMOZAC);

        undoService.undo(merge, people.theAdmin());
        assertThat(isRanked(company, FUMAY)).isTrue();
        mergeService.close(FUMAY, LocalDate.of(2026, 1, 1), "Fin", GEMOZAC, people.theAdmin());
        assertThat(isRanked(company, FUMAY)).isFalse();
        undoLast(FUMAY);
        mergeService.split(GEMOZAC, FUMAY, "", people.theAdmin());
        assertThat(found(FUMAY).splitFrom()).isNotNull();
        undoLast(FUMAY);
    }

    @Test
    void filtersHoldForTheRegisterToo() {
        AuthorityFilter intercommunal =
                new AuthorityFilter("", AuthorityKind.EPCI, new Department("44"), AuthorityFilter.State.STANDING);
        long all = register.count(intercommunal);

        assertThat(all).isBetween(10L, 30L);
        assertThat(register.search(intercommunal, 0, 50)).hasSize((int) all).allSatisfy(line -> {
            assertThat(line.kind()).isEqualTo(AuthorityKind.EPCI);
            assertThat(line.department()).isEqualTo(new Department("44"));
            assertThat(line.listed()).isFalse();
        });
        assertThat(register.search(intercommunal, all - 1, 50)).hasSize(1);
        assertThat(register.count(filter("", AuthorityFilter.State.STANDING))).isGreaterThan(36_000);
        assertThat(register.count(filter("", AuthorityFilter.State.CLOSED))).isZero();
        assertThat(list.count(filter("", AuthorityFilter.State.REGISTERED))).isZero();
    }

    private boolean isRanked(UUID company, Siren siren) {
        return scope.runAs(company, rankings::current)
                .ranking()
                .orElseThrow()
                .order()
                .place(siren)
                .isPresent();
    }

    private List<Siren> registered(String typed) {
        return register.search(filter(typed, AuthorityFilter.State.STANDING), 0, 10).stream()
                .map(AuthorityLine::siren)
                .toList();
    }

    private static AuthorityFilter filter(String typed, AuthorityFilter.State state) {
        return new AuthorityFilter(typed, null, null, state);
    }

    private static AuthorityFacts withAddress(AuthorityFacts known, String address) {
        return new AuthorityFacts(
                known.name(),
                known.kind(),
                known.department(),
                known.seat(),
                address,
                known.population(),
                null,
                null,
                null);
    }

    private void undoLast(Siren siren) {
        undoService.undo(changes.of(siren, 1).get(0).id(), people.theAdmin());
    }

    private List<Act> acts(Siren siren) {
        return changes.of(siren, 10).stream().map(AuthorityChange::act).toList();
    }

    private AuthorityDetails found(Siren siren) {
        return details.find(siren).orElseThrow();
    }
}
