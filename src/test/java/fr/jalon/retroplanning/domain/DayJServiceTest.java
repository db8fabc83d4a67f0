package fr.jalon.retroplanning.domain;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.account.CompanyScope;
import fr.jalon.account.Role;
import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.account.domain.Position;
import fr.jalon.retroplanning.SomePlans;
import fr.jalon.retroplanning.domain.DayJService.NewJ;
import fr.jalon.retroplanning.domain.DayJService.ShownMove;
import fr.jalon.retroplanning.domain.PlanService.Change;
import fr.jalon.scheduling.engine.ActionChange.Kind;
import fr.jalon.scheduling.engine.Preview;
import fr.jalon.scheduling.engine.ScheduledAction;
import fr.jalon.scheduling.engine.Status;
import fr.jalon.scheduling.wording.ReasonWording;
import fr.jalon.site.ConflictException;
import fr.jalon.site.NotFoundException;
import fr.jalon.testing.JalonTest;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@JalonTest
class DayJServiceTest {

    private static final String KEPT = "e2.o1.echeance";

    @Autowired
    DayJService dayJ;

    @Autowired
    PlanService planService;

    @Autowired
    PlanQueries planQueries;

    @Autowired
    CompanyScope scope;

    @Autowired
    SomePeople people;

    @Autowired
    SomePlans plans;

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
    void aLineKeptStaysWhileTheOthersFollowJ() {
        LocalDate kept = action(KEPT).date();
        LocalDate follows = action("e2.o2.titulaire").date();

        move(16, Set.of(KEPT));

        assertThat(action(KEPT).date()).isEqualTo(kept);
        assertThat(ReasonWording.sentence(action(KEPT).reason()))
                .endsWith("par " + nadia.name() + " quand J a été déplacé.");
        assertThat(action("e2.o2.titulaire").date()).isAfter(follows);
        assertThat(latest().what())
                .startsWith("a déplacé J du ")
                .endsWith("(«\u00a0l’avis est publié\u00a0»), 1\u00a0action ne l’a pas suivi");
    }

    @Test
    void whatWasPreviewedIsWhatOneGets() {
        Preview preview = scope.runAs(
                nadia.company(), () -> dayJ.preview(plan, in(16), Set.of(KEPT, "rien"), nadia.membership()));
        move(16, Set.of(KEPT, "rien"));

        assertThat(plans.details(nadia, plan).schedule()).isEqualTo(preview.after());
        assertThat(preview.of(Kind.HELD)).hasSize(1);
    }

    @Test
    void takingAMoveBackRestoresThePlanWholly() {
        act(
                karim,
                () -> planService.postpone(
                        change(karim), KEPT, requireNonNull(action(KEPT).latest()), "contact en congé"));
        PlanDetails before = plans.details(nadia, plan);

        move(16, Set.of(KEPT, "e2.o2.titulaire"));
        assertThat(plans.details(nadia, plan).facts()).isNotEqualTo(before.facts());
        scope.runAs(
                karim.company(),
                () -> assertThat(dayJ.undoMove(change(karim), new ShownMove(1, null)))
                        .isEqualTo(before.facts().j()));

        PlanDetails after = plans.details(nadia, plan);
        assertThat(after.facts()).isEqualTo(before.facts());
        assertThat(after.schedule()).isEqualTo(before.schedule());
        assertThat(after.lastMove()).isNull();
        assertThat(latest().who()).isEqualTo("Karim Morel");
        assertThat(latest().what()).startsWith("a annulé le déplacement de J et l’a remis au ");
    }

    @Test
    void movesAreTakenBackOneByOneAndALineKeptTwiceGoesBackToItsFirstDay() {
        move(15, Set.of(KEPT));
        PlanDetails once = plans.details(nadia, plan);
        move(17, Set.of("e2.o2.titulaire", KEPT));

        undoMove(2);
        assertThat(plans.details(nadia, plan).facts()).isEqualTo(once.facts());
        undoMove(1);
        assertThat(action(KEPT).status()).isEqualTo(Status.DUE);
        assertThat(plans.details(nadia, plan).facts().states()).isEmpty();
    }

    @Test
    void whatWasDoneSinceStaysDoneWhenAMoveIsTakenBack() {
        move(16, Set.of());
        act(karim, () -> planService.tick(change(karim), "e1.o1.lister"));
        undoMove(1);

        assertThat(action("e1.o1.lister").status()).isEqualTo(Status.DONE);
    }

    @Test
    void aMoveIsTakenBackOnlyOnce() {
        move(15, Set.of());
        move(16, Set.of());
        undoMove(2);

        assertThatThrownBy(() -> undoMove(2))
                .isInstanceOf(ConflictException.class)
                .hasMessageContaining("n’est plus le dernier");
        assertThat(plans.details(nadia, plan).facts().j()).isEqualTo(in(15).window());
    }

    @Test
    void anotherMoveOfTheSameRankIsNotTheOneThatWasShown() {
        move(15, Set.of());
        ShownMove shown = new ShownMove(
                1, requireNonNull(plans.details(nadia, plan).lastMove()).at());
        act(karim, () -> dayJ.undoMove(change(karim), shown));
        act(karim, () -> dayJ.move(change(karim), in(18), Set.of(), "reporté"));

        assertThatThrownBy(() -> act(nadia, () -> dayJ.undoMove(change(nadia), shown)))
                .isInstanceOf(ConflictException.class);
        assertThat(plans.details(nadia, plan).facts().j()).isEqualTo(in(18).window());
    }

    @Test
    void aDayChosenAfterwardsCountsMoreThanTheOneKept() {
        move(16, Set.of(KEPT));
        LocalDate latest = requireNonNull(action(KEPT).latest());
        act(karim, () -> planService.postpone(change(karim), KEPT, latest, "réunion déplacée"));
        assertThat(action(KEPT).date()).isEqualTo(latest);

        undoMove(1);
        assertThat(ReasonWording.sentence(action(KEPT).reason())).contains("réunion déplacée");
    }

    @Test
    void anotherCompanyCannotMoveOrTakeBack() {
        move(16, Set.of());
        SignedIn stranger = people.theOtherOwner();

        assertThatThrownBy(() -> act(stranger, () -> dayJ.undoMove(change(stranger), new ShownMove(1, null))))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> act(stranger, () -> dayJ.move(change(stranger), in(18), Set.of(), "non")))
                .isInstanceOf(NotFoundException.class);
        assertThat(plans.details(nadia, plan).facts().j()).isEqualTo(in(16).window());
    }

    private void move(int months, Set<String> keep) {
        act(nadia, () -> dayJ.move(change(nadia), in(months), keep, "l’avis est publié"));
    }

    private void undoMove(int move) {
        act(nadia, () -> dayJ.undoMove(change(nadia), new ShownMove(move, null)));
    }

    private NewJ in(int months) {
        return plans.exactly(plans.today().plusMonths(months));
    }

    private HistoryLine latest() {
        return scope.runAs(nadia.company(), () -> planQueries.history(plan)).get(0);
    }

    private ScheduledAction action(String key) {
        return plans.details(nadia, plan).schedule().action(key).orElseThrow();
    }

    private Change change(SignedIn by) {
        return new Change(plan, null, by.membership());
    }

    private void act(SignedIn who, Runnable what) {
        scope.runAs(who.company(), what);
    }
}
