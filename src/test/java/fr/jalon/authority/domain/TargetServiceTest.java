package fr.jalon.authority.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.account.CompanyScope;
import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.authority.Priority;
import fr.jalon.authority.TargetRef;
import fr.jalon.retroplanning.domain.NewPlan;
import fr.jalon.retroplanning.domain.PlanService;
import fr.jalon.scheduling.engine.template.BuiltInTemplates;
import fr.jalon.shared.DateWindow;
import fr.jalon.shared.Siren;
import fr.jalon.site.NotFoundException;
import fr.jalon.testing.AtOnce;
import fr.jalon.testing.JalonTest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@JalonTest
class TargetServiceTest {

    private static final Siren UNHEARD = new Siren("200065993");
    private static final Siren BREST = new Siren("212900195");
    private static final Siren RENNES = new Siren("213502388");

    @Autowired
    TargetService targetService;

    @Autowired
    AuthorityService authorityService;

    @Autowired
    AuthorityQueries authorityQueries;

    @Autowired
    CompanyScope scope;

    @Autowired
    SomePeople people;

    @Autowired
    PlanService plans;

    @Autowired
    TargetRepository targets;

    @Autowired
    TransactionTemplate transaction;

    SignedIn owner;

    @BeforeEach
    void freshCompany() {
        owner = people.newCompany("Visée");
    }

    @Test
    void anAuthorityIsAimedAtOnce() {
        TargetRef first = aim(BREST, "Brest");
        TargetRef again = aim(BREST, "Ville de Brest");

        assertThat(again.id()).isEqualTo(first.id());
        assertThat(all()).hasSize(1);
    }

    @RepeatedTest(2)
    void twoWhoAimAtOnceAimOnce() throws Exception {
        List<TargetRef> aimed = AtOnce.times(4, () -> aim(BREST, "Brest"));
        assertThat(aimed).extracting(TargetRef::id).containsOnly(aimed.get(0).id());

        scope.runAs(owner.company(), () -> targetService.prioritise(aimed.get(0).id(), Priority.HIGH));
        scope.runAs(owner.company(), () -> targetService.drop(aimed.get(0).id()));
        assertThat(AtOnce.times(4, () -> aim(BREST, "Brest")))
                .extracting(TargetRef::priority)
                .as("taken up again as it was")
                .containsOnly(Priority.HIGH);
        assertThat(all()).hasSize(1);
    }

    @Test
    void theManualPriorityComesFirstAndThenTheName() {
        aim(RENNES, "Rennes");
        TargetRef brest = aim(BREST, "Brest");
        assertThat(all()).extracting(one -> one.authority().siren()).containsExactly(BREST, RENNES);

        scope.runAs(owner.company(), () -> targetService.prioritise(brest.id(), Priority.LOW));

        assertThat(all()).extracting(one -> one.authority().siren()).containsExactly(RENNES, BREST);
    }

    @Test
    void aDroppedTargetIsGoneAndAPlanTakesItUpAgain() {
        TargetRef brest = aim(BREST, "Brest");
        scope.runAs(owner.company(), () -> targetService.drop(brest.id()));
        assertThat(all()).isEmpty();
        assertThatThrownBy(
                        () -> scope.runAs(owner.company(), () -> targetService.prioritise(brest.id(), Priority.HIGH)))
                .isInstanceOf(NotFoundException.class);

        LocalDate j = LocalDate.of(2028, 3, 1);
        scope.runAs(
                owner.company(),
                () -> plans.create(
                        new NewPlan(
                                "Entretien des quais",
                                "Brest",
                                BREST,
                                null,
                                null,
                                BuiltInTemplates.SERVICES_ET_FOURNITURES,
                                new DateWindow(j, j, j),
                                true),
                        owner.membership()));

        assertThat(all()).singleElement().satisfies(one -> assertThat(one.id()).isEqualTo(brest.id()));
    }

    @Test
    void anotherCompanyNeitherSeesNorMovesATarget() {
        TargetRef brest = aim(BREST, "Brest");
        SignedIn stranger = people.newCompany("Curieuse");

        assertThat(scope.runAs(stranger.company(), () -> targetService.all())).isEmpty();
        assertThatThrownBy(() -> scope.runAs(stranger.company(), () -> targetService.drop(brest.id())))
                .isInstanceOf(NotFoundException.class);
        assertThat(all()).hasSize(1);
    }

    /** Not even by asking for another company's row: the database does not show it. */
    @Test
    void theDatabaseHidesTargetsOfOthersFromJpaToo() {
        TargetRef brest = aim(BREST, "Brest");
        SignedIn stranger = people.newCompany("Indiscrète");

        assertThat(scope.runAs(stranger.company(), () -> found(brest))).isFalse();
        assertThat(scope.runAs(owner.company(), () -> found(brest))).isTrue();
    }

    private boolean found(TargetRef target) {
        return Boolean.TRUE.equals(transaction.execute(status ->
                targets.findByIdAndCompanyId(target.id(), owner.company()).isPresent()));
    }

    @Test
    void howACompanyCallsAnAuthorityNobodyKnowsStaysItsOwn() {
        SignedIn other = people.newCompany("Voisine");
        TargetRef mine = aim(UNHEARD, "Client secret");
        TargetRef theirs = scope.runAs(other.company(), () -> targetService.aimAt(UNHEARD, "Mairie"));

        assertThat(mine.authority().name()).isEqualTo("Client secret");
        assertThat(theirs.authority().name()).isEqualTo("Mairie");
        assertThat(authorityQueries.bySiren(UNHEARD))
                .as("nothing of it is on the list that everybody reads")
                .isEmpty();
        assertThat(aim(new Siren("200066009"), " ").authority().name()).isEqualTo("SIREN 200066009");
    }

    @Test
    void whereTheListKnowsTheNameItIsShown() {
        Siren listed = new Siren("200066017");
        aim(listed, "Autrement");
        authorityService.correct(listed, "Communauté du Vallon", null, people.theAdmin());

        assertThat(all())
                .singleElement()
                .satisfies(one -> assertThat(one.authority().name()).isEqualTo("Communauté du Vallon"));
    }

    @Test
    void nobodyInScopeAimsAtNothing() {
        assertThat(targetService.all()).isEmpty();
        assertThatThrownBy(() -> targetService.aimAt(BREST, "Brest")).isInstanceOf(NotFoundException.class);
    }

    private TargetRef aim(Siren authority, String knownAs) {
        return scope.runAs(owner.company(), () -> targetService.aimAt(authority, knownAs));
    }

    private List<TargetRef> all() {
        return scope.runAs(owner.company(), () -> targetService.all());
    }
}
