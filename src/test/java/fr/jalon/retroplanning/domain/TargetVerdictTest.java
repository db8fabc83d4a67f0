package fr.jalon.retroplanning.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.account.CompanyScope;
import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.contact.PlannedActions;
import fr.jalon.contact.PlannedActions.PlannedAction;
import fr.jalon.contact.domain.InteractionFacts;
import fr.jalon.contact.domain.InteractionKind;
import fr.jalon.contact.domain.InteractionQueries;
import fr.jalon.contact.domain.InteractionService;
import fr.jalon.contact.domain.SomeContacts;
import fr.jalon.contact.domain.TargetVerdict;
import fr.jalon.contact.domain.VerdictOutcome;
import fr.jalon.contact.domain.VerdictService;
import fr.jalon.retroplanning.domain.PlanDetails.Judgement;
import fr.jalon.retroplanning.domain.PlanService.Change;
import fr.jalon.scheduling.engine.template.BuiltInTemplates;
import fr.jalon.shared.DateWindow;
import fr.jalon.shared.Siren;
import fr.jalon.site.NotFoundException;
import fr.jalon.testing.JalonTest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** One truth on an authority, whether it was told on its card or on a plan; and what interactions tick. */
@JalonTest
class TargetVerdictTest {

    private static final Siren TOWN = SomeContacts.AUTHORITY;

    @Autowired
    SomePeople people;

    @Autowired
    SomeContacts contacts;

    @Autowired
    VerdictService verdicts;

    @Autowired
    PlanService plans;

    @Autowired
    PlanQueries planQueries;

    @Autowired
    PlannedActions plannedActions;

    @Autowired
    InteractionService interactions;

    @Autowired
    InteractionQueries interactionQueries;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    CompanyScope scope;

    @Autowired
    Clock clock;

    private SignedIn me;
    private LocalDate today;
    private UUID first;
    private UUID second;

    @BeforeEach
    void twoPlansThatAimAtOneAuthority() {
        me = people.newCompany("Fidèle");
        today = LocalDate.now(clock);
        first = plan(me, TOWN);
        second = plan(me, TOWN);
    }

    @Test
    void aVerdictOnTheCardChoosesTheBranchOfEveryPlanThatAimsThere() {
        UUID elsewhere = plan(me, new Siren("999000037"));
        SignedIn neighbour = people.newCompany("Autre fidèle");
        UUID neighbours = plan(neighbour, TOWN);
        UUID visit = contacts.call(me, TOWN, "Ils annoncent la date");

        assertThat(here(() -> verdicts.give(TOWN, VerdictOutcome.WORKED, today, "", visit, me.membership())))
                .isEqualTo(2);

        for (UUID plan : List.of(first, second)) {
            Judgement verdict = details(me, plan).verdict().orElseThrow();
            assertThat(verdict.worked()).isTrue();
            assertThat(verdict.proof()).startsWith("Appel du ");
        }
        assertThat(details(me, elsewhere).verdict()).isEmpty();
        assertThat(details(neighbour, neighbours).verdict()).isEmpty();
        assertThat(scope.runAs(neighbour.company(), () -> verdicts.of(TOWN))).isEmpty();
    }

    @Test
    void toldTwiceItIsToldOnce() {
        here(() -> verdicts.give(TOWN, VerdictOutcome.FAILED, today, "Personne ne répond", null, me.membership()));
        assertThat(here(() ->
                        verdicts.give(TOWN, VerdictOutcome.FAILED, today, "Personne ne répond", null, me.membership())))
                .isZero();
        assertThat(given()).hasSize(1);
        assertThat(details(me, first).verdicts()).hasSize(1);
    }

    @Test
    void aVerdictOnAPlanShowsOnTheCardAndOnTheOtherPlanOnce() {
        here(() -> {
            plans.judge(new Change(first, null, me.membership()), false, today, "Ils ne reçoivent pas");
            return 0;
        });
        assertThat(given()).singleElement().satisfies(one -> {
            assertThat(one.outcome()).isEqualTo(VerdictOutcome.FAILED);
            assertThat(one.proof()).isEqualTo("Ils ne reçoivent pas");
        });
        assertThat(details(me, first).verdicts()).hasSize(1);
        assertThat(details(me, second).verdicts()).singleElement().matches(one -> !one.worked());
    }

    @Test
    void theLastOneGivenCountsEverywhereAndNotYetLeavesPlansAsTheyAre() {
        here(() -> verdicts.give(TOWN, VerdictOutcome.FAILED, today, "Non", null, me.membership()));
        here(() -> verdicts.give(TOWN, VerdictOutcome.WORKED, today.minusDays(1), "Si", null, me.membership()));
        here(() -> verdicts.give(TOWN, VerdictOutcome.OPEN, today, "À revoir", null, me.membership()));
        assertThat(given())
                .extracting(TargetVerdict::outcome)
                .containsExactly(VerdictOutcome.OPEN, VerdictOutcome.WORKED, VerdictOutcome.FAILED);
        assertThat(details(me, first).verdict().orElseThrow().worked()).isTrue();
    }

    @Test
    void whereTheTransactionDiesNeitherIsWritten() {
        assertThatThrownBy(() -> here(() -> transactions.execute(status -> {
                    verdicts.give(TOWN, VerdictOutcome.WORKED, today, "Oui", null, me.membership());
                    throw new IllegalStateException("the machine dies");
                })))
                .hasMessageContaining("dies");
        assertThat(given()).isEmpty();
        assertThat(details(me, first).verdict()).isEmpty();
    }

    @Test
    void aProofIsAnInteractionWithThatAuthorityOfThatCompany() {
        UUID elsewhere = contacts.call(me, new Siren("999000037"), "Appel ailleurs");
        UUID neighbours = contacts.call(people.newCompany("Preuve voisine"), TOWN, "Appel voisin");
        for (UUID proof : List.of(elsewhere, neighbours)) {
            assertThatThrownBy(() ->
                            here(() -> verdicts.give(TOWN, VerdictOutcome.WORKED, today, "", proof, me.membership())))
                    .isInstanceOf(NotFoundException.class);
        }
    }

    @Test
    void anInteractionTicksTheActionThatItFulfilsAndTakesTheTickBack() {
        PlannedAction action = open().get(0);
        InteractionFacts facts = new InteractionFacts(
                InteractionKind.CALL, today.minusDays(1), "Rencontre", Set.of(), false, null, null);
        UUID met = here(() -> interactions.record(TOWN, facts, action, me.membership()))
                .interactionId();

        assertThat(open())
                .noneMatch(
                        one -> one.planId().equals(action.planId()) && one.key().equals(action.key()));
        assertThat(Objects.requireNonNull(
                                here(() -> interactionQueries.one(met)).fulfilled())
                        .title())
                .isEqualTo(action.title());
        assertThat(details(me, action.planId()).done()).isEqualTo(1);

        here(() -> interactions.release(met, me.membership()));
        assertThat(details(me, action.planId()).done()).isZero();
        assertThat(here(() -> interactionQueries.one(met)).fulfilled()).isNull();
    }

    @Test
    void whatIsOpenIsOfThisAuthorityAndCompanyAloneAndMayBeTicked() {
        assertThat(open()).isNotEmpty().extracting(PlannedAction::planId).containsOnly(first, second);
        assertThat(scope.runAs(people.newCompany("Sans plan").company(), () -> plannedActions.openAt(TOWN)))
                .isEmpty();
    }

    private UUID plan(SignedIn by, Siren authority) {
        LocalDate j = today.plusMonths(14);
        NewPlan wanted = new NewPlan(
                "Fauchage",
                "Ville de Test",
                authority,
                null,
                null,
                BuiltInTemplates.SERVICES_ET_FOURNITURES,
                DateWindow.exactly(j),
                true);
        return scope.runAs(by.company(), () -> plans.create(wanted, by.membership()));
    }

    private PlanDetails details(SignedIn by, UUID plan) {
        return scope.runAs(by.company(), () -> planQueries.details(plan));
    }

    private List<TargetVerdict> given() {
        return here(() -> verdicts.of(TOWN));
    }

    private List<PlannedAction> open() {
        return here(() -> plannedActions.openAt(TOWN));
    }

    private <T> T here(Supplier<T> act) {
        return scope.runAs(me.company(), act::get);
    }
}
