package fr.jalon.retroplanning.domain;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.account.CompanyScope;
import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.retroplanning.SomePlans;
import fr.jalon.retroplanning.domain.DayJService.NewJ;
import fr.jalon.retroplanning.domain.PlanService.Change;
import fr.jalon.scheduling.engine.law.NoticeCase;
import fr.jalon.shared.DateWindow;
import fr.jalon.site.NotFoundException;
import fr.jalon.testing.JalonTest;
import fr.jalon.testing.Statements;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What is read in one statement is what Hibernate reads in five. */
@JalonTest
class PlanStateQueriesTest {

    @Autowired
    PlanStateQueries states;

    @Autowired
    PlanRepository entities;

    @Autowired
    PlanService planService;

    @Autowired
    PlanSettingsService settings;

    @Autowired
    DayJService dayJ;

    @Autowired
    CompanyScope scope;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    SomePeople people;

    @Autowired
    SomePlans plans;

    SignedIn nadia;

    @BeforeEach
    void aCompany() {
        nadia = people.newCompany("Lectures " + UUID.randomUUID());
    }

    @Test
    void anUntouchedPlanIsReadAsItIs() {
        UUID plan = plans.early(nadia);

        assertThat(read(plan)).isEqualTo(byHibernate(plan));
        assertThat(read(plan).actions()).isEmpty();
    }

    @Test
    void everythingThatPeopleDidIsThere() {
        UUID plan = plans.early(nadia);
        LocalDate later = requireNonNull(plans.details(nadia, plan)
                .schedule()
                .action("e1.o4.appeler")
                .orElseThrow()
                .latest());
        act(() -> {
            planService.tick(change(plan), "e1.o1.lister");
            planService.assign(change(plan), "e1.o2.decideur", nadia.membership());
            planService.postpone(change(plan), "e1.o4.appeler", later, "contact en congé, « l’été »");
        });
        for (int move = 0; move < 3; move++) {
            LocalDate to = plans.today().plusMonths(15 + move);
            act(() -> dayJ.move(
                    change(plan),
                    new NewJ(new DateWindow(to.minusDays(3), to, to.plusDays(9)), DayJCause.NOTICE, plans.today()),
                    Set.of("e2.o1.echeance", "e2.o2.titulaire"),
                    "l’avis\nest paru"));
        }
        act(() -> dayJ.noteCase(change(plan), NoticeCase.URGENCY));
        act(() -> settings.abandon(change(plan), "trop loin"));

        PlanState read = read(plan);
        assertThat(withoutOrder(read)).isEqualTo(withoutOrder(byHibernate(plan)));
        assertThat(read.moves()).hasSize(3);
        assertThat(read.kept()).isNotEmpty();
        assertThat(read.actions()).hasSizeGreaterThanOrEqualTo(3);
        assertThat(requireNonNull(read.abandoned()).abandonedReason()).isEqualTo("trop loin");
    }

    @Test
    void twentyPlansAreOneStatementTheNearestJFirst() {
        for (int i = 0; i < 20; i++) {
            plans.plan(nadia, "Plan " + i, plans.today().plusDays(400 - i));
        }

        List<String> sent = Statements.during(() -> assertThat(
                        within(() -> states.running(requireNonNull(nadia.company()), plans.today())))
                .hasSize(20)
                .isSortedAccordingTo(Comparator.comparing(plan -> plan.j().likely())));

        assertThat(sent).filteredOn(sql -> sql.contains("retroplanning.plan")).hasSize(1);
    }

    @Test
    void anotherCompanysPlanIsNotFound() {
        UUID plan = plans.early(nadia);
        SignedIn stranger = people.theOtherOwner();

        assertThatThrownBy(() -> scope.runAs(
                        requireNonNull(stranger.company()), () -> transaction.execute(status -> states.find(plan))))
                .isInstanceOf(NotFoundException.class);
    }

    private PlanState read(UUID plan) {
        return within(() -> states.find(plan));
    }

    private PlanState byHibernate(UUID plan) {
        return within(() -> entities.findById(plan).orElseThrow().state());
    }

    /** The lines that stayed are a set. */
    private static List<Object> withoutOrder(PlanState state) {
        return List.of(
                state.id(),
                state.companyId(),
                state.subject(),
                state.template(),
                state.j(),
                state.enteredOn(),
                requireNonNull(state.noticeCase()),
                requireNonNull(state.abandoned()),
                state.version(),
                state.actions(),
                state.verdicts(),
                state.moves(),
                new HashSet<>(state.kept()));
    }

    private Change change(UUID plan) {
        return new Change(plan, null, nadia.membership());
    }

    private void act(Runnable work) {
        scope.runAs(requireNonNull(nadia.company()), () -> {
            work.run();
            return true;
        });
    }

    private <T> T within(java.util.function.Supplier<T> work) {
        return scope.runAs(
                requireNonNull(nadia.company()), () -> requireNonNull(transaction.execute(status -> work.get())));
    }
}
