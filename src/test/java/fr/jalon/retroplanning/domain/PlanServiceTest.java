package fr.jalon.retroplanning.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.account.CompanyScope;
import fr.jalon.account.Role;
import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.account.domain.Position;
import fr.jalon.retroplanning.JMoved;
import fr.jalon.retroplanning.NextAction;
import fr.jalon.retroplanning.PlanCreated;
import fr.jalon.retroplanning.Retroplannings;
import fr.jalon.retroplanning.SomePlans;
import fr.jalon.retroplanning.domain.PlanService.Change;
import fr.jalon.scheduling.engine.ScheduledAction;
import fr.jalon.scheduling.engine.Status;
import fr.jalon.scheduling.wording.ReasonWording;
import fr.jalon.shared.DateWindow;
import fr.jalon.site.ConflictException;
import fr.jalon.site.ForbiddenException;
import fr.jalon.site.NotFoundException;
import fr.jalon.testing.JalonTest;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

@JalonTest
@RecordApplicationEvents
class PlanServiceTest {

    @Autowired
    PlanService planService;

    @Autowired
    DayJService dayJ;

    @Autowired
    PlanQueries planQueries;

    @Autowired
    Retroplannings retroplannings;

    @Autowired
    CompanyScope scope;

    @Autowired
    SomePeople people;

    @Autowired
    SomePlans plans;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationEvents events;

    SignedIn nadia;
    SignedIn karim;
    UUID plan;

    @BeforeEach
    void aPlanOfTwoColleagues() {
        nadia = people.newCompany("Jardins " + UUID.randomUUID());
        karim = people.join("Karim Morel", Position.in(nadia.company(), Role.MEMBER));
        plan = plans.early(nadia);
    }

    @Test
    void aNewPlanStandsAsTheTemplateSaysAndIsToldToOthers() {
        PlanDetails details = plans.details(nadia, plan);

        assertThat(details.facts().template().version()).isEqualTo(2);
        assertThat(details.schedule().with(Status.DUE)).hasSizeGreaterThan(25);
        assertThat(details.done()).isZero();
        assertThat(events.stream(PlanCreated.class)
                        .filter(event -> event.planId().equals(plan)))
                .singleElement()
                .satisfies(event -> assertThat(event.by()).isEqualTo(nadia.membershipId()));
        assertThat(history()).singleElement().satisfies(entry -> {
            assertThat(entry.who()).isEqualTo(nadia.name());
            assertThat(entry.what()).startsWith("a créé le plan pour un jour J le ");
        });
    }

    @Test
    void tickingKeepsWhoAndWhenAndReopeningGivesItBack() {
        act(karim, () -> planService.tick(change(karim, null), "e1.o1.lister"));

        ScheduledAction done = action("e1.o1.lister");
        assertThat(done.status()).isEqualTo(Status.DONE);
        assertThat(done.date()).isEqualTo(plans.today());
        assertThat(ReasonWording.sentence(done.reason())).contains("par Karim Morel");

        act(nadia, () -> planService.reopen(change(nadia, null), "e1.o1.lister"));
        assertThat(action("e1.o1.lister").status()).isEqualTo(Status.DUE);
        assertThat(history())
                .extracting(HistoryLine::what)
                .hasSize(3)
                .first()
                .asString()
                .startsWith("a rouvert");
    }

    @Test
    void anActionIsGivenToAColleagueOnly() {
        act(nadia, () -> planService.assign(change(nadia, null), "e1.o1.lister", karim.membership()));
        assertThat(plans.details(nadia, plan).assignees().get("e1.o1.lister"))
                .satisfies(colleague -> assertThat(colleague.name()).isEqualTo("Karim Morel"));

        UUID stranger = people.theOtherOwner().membership();
        assertThatThrownBy(() -> act(nadia, () -> planService.assign(change(nadia, null), "e1.o1.lister", stranger)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void postponingKeepsTheReasonAndResumingGivesTheDateBack() {
        LocalDate before = action("e1.o4.appeler").date();
        LocalDate to = java.util.Objects.requireNonNull(action("e1.o4.appeler").latest());

        act(karim, () -> planService.postpone(change(karim, null), "e1.o4.appeler", to, "contact en congé"));
        assertThat(action("e1.o4.appeler").date()).isEqualTo(to);
        assertThat(ReasonWording.sentence(action("e1.o4.appeler").reason()))
                .contains("par Karim Morel (« contact en congé »)");

        act(karim, () -> planService.cancelPostponement(change(karim, null), "e1.o4.appeler"));
        assertThat(action("e1.o4.appeler").date()).isEqualTo(before);
    }

    @Test
    void aVerdictSwitchesTheBranchAndASecondOneSwitchesItBack() {
        act(nadia, () -> planService.judge(change(nadia, null), true, plans.today(), "appel du service"));
        assertThat(action("h2.a.rappeler").status()).isEqualTo(Status.DROPPED);

        act(nadia, () -> planService.judge(change(nadia, null), false, plans.today(), "il a quitté la ville"));
        assertThat(action("h2.a.rappeler").status()).isEqualTo(Status.DUE);
        assertThat(action("h1.informe").status()).isEqualTo(Status.DROPPED);
        assertThat(plans.details(nadia, plan).verdicts()).hasSize(2);
    }

    @Test
    void movingJMovesThePlanAndIsToldToOthers() {
        DateWindow to = DateWindow.exactly(plans.today().plusMonths(16));
        LocalDate before = action("e2.o1.echeance").date();

        act(nadia, () -> dayJ.move(change(nadia, null), plans.exactly(to.likely()), Set.of(), "avis publié"));

        assertThat(plans.details(nadia, plan).facts().j()).isEqualTo(to);
        assertThat(action("e2.o1.echeance").date()).isAfter(before);
        assertThat(events.stream(JMoved.class).filter(event -> event.planId().equals(plan)))
                .singleElement()
                .satisfies(event -> assertThat(event.to()).isEqualTo(to));
    }

    @Test
    void twoPeopleOnDifferentActionsDoNotDisturbEachOther() {
        long seen = plans.details(nadia, plan).version();

        act(karim, () -> planService.tick(change(karim, seen), "e1.o1.lister"));
        act(nadia, () -> planService.tick(change(nadia, seen), "e1.o1.hierarchiser"));

        assertThat(plans.details(nadia, plan).done()).isEqualTo(2);
    }

    @Test
    void whoActsOnAnOutdatedPageLearnsWhatChangedAndChangesNothing() {
        long seen = plans.details(nadia, plan).version();
        act(karim, () -> planService.tick(change(karim, seen), "e1.o1.lister"));

        assertThatThrownBy(() -> act(
                        nadia,
                        () -> planService.postpone(
                                change(nadia, seen),
                                "e1.o1.lister",
                                plans.today().plusDays(9),
                                "plus tard")))
                .isInstanceOf(ConflictException.class)
                .hasMessageStartingWith(
                        "Karim Morel a coché « Établir la liste des collectivités publiques cibles », le ");
        assertThatThrownBy(() -> act(
                        nadia,
                        () -> dayJ.move(
                                change(nadia, seen), plans.exactly(plans.today().plusMonths(20)), Set.of(), "avis")))
                .isInstanceOf(ConflictException.class);
        assertThat(history()).hasSize(2);
    }

    @Test
    void whatTheLawSetsOrTheVerdictDecidesIsNotTicked() {
        assertThatThrownBy(() -> act(nadia, () -> planService.tick(change(nadia, null), "e3.reponses")))
                .isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> act(nadia, () -> planService.tick(change(nadia, null), "e1.verdict")))
                .isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> act(nadia, () -> planService.tick(change(nadia, null), "e9.inconnue")))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void whatTheVerdictDroppedIsNotTickedUntilTheVerdictIsRevised() {
        act(nadia, () -> planService.judge(change(nadia, null), true, plans.today(), "appel"));
        assertThatThrownBy(() -> act(nadia, () -> planService.tick(change(nadia, null), "h2.c.contact")))
                .isInstanceOf(ForbiddenException.class)
                .hasMessageContaining("révisez d’abord le verdict");

        act(nadia, () -> planService.judge(change(nadia, null), false, plans.today(), "appel"));
        act(nadia, () -> planService.tick(change(nadia, null), "h2.c.contact"));
        assertThat(plans.details(nadia, plan).done()).isEqualTo(2);
    }

    @Test
    void theDoorGivesTheNextActionsOfAPersonAndThePlans() {
        act(nadia, () -> planService.assign(change(nadia, null), "e1.o1.lister", karim.membership()));

        scope.runAs(nadia.company(), () -> {
            assertThat(retroplannings.nextActions(null, 3))
                    .extracting(NextAction::title)
                    .first()
                    .asString()
                    .startsWith("Établir");
            assertThat(retroplannings.nextActions(nadia.membership(), 50))
                    .noneMatch(next -> next.title().startsWith("Établir la liste"));
            assertThat(retroplannings.nextActions(karim.membership(), 3).get(0).assignee())
                    .isEqualTo(karim.membership());
            assertThat(retroplannings.running()).singleElement().satisfies(ref -> {
                assertThat(ref.id()).isEqualTo(plan);
                assertThat(ref.path()).isEqualTo("/retroplannings/" + plan);
            });
        });
        assertThat(retroplannings.nextActions(null, 3)).isEmpty();
    }

    @Test
    void anotherCompanySeesNothingNotEvenInRawSql() {
        act(nadia, () -> planService.judge(change(nadia, null), true, plans.today(), "appel"));
        act(nadia, () -> planService.tick(change(nadia, null), "e1.o1.lister"));
        UUID other = people.theOtherOwner().company();

        assertThatThrownBy(() -> scope.runAs(other, () -> planQueries.details(plan)))
                .isInstanceOf(NotFoundException.class);
        for (String table : new String[] {"plan", "plan_action", "plan_verdict", "plan_history"}) {
            String column = table.equals("plan") ? "id" : "plan_id";
            assertThat(rows(other, table, column))
                    .as("%s to another company", table)
                    .isZero();
            assertThat(rows(null, table, column)).as("%s to nobody", table).isZero();
            assertThat(rows(nadia.company(), table, column))
                    .as("%s to its owner", table)
                    .isPositive();
        }
    }

    private int rows(@Nullable UUID company, String table, String column) {
        java.util.function.Supplier<Integer> count = () -> transaction.execute(
                status -> jdbc.sql("SELECT count(*) FROM retroplanning." + table + " WHERE " + column + " = :plan")
                        .param("plan", plan)
                        .query(Integer.class)
                        .single());
        return java.util.Objects.requireNonNull(company == null ? count.get() : scope.runAs(company, count));
    }

    private java.util.List<HistoryLine> history() {
        return scope.runAs(nadia.company(), () -> planQueries.history(plan));
    }

    private ScheduledAction action(String key) {
        return plans.details(nadia, plan).schedule().action(key).orElseThrow();
    }

    private Change change(SignedIn by, @Nullable Long seen) {
        return new Change(plan, seen, by.membership());
    }

    private void act(SignedIn who, Runnable what) {
        scope.runAs(who.company(), what);
    }
}
