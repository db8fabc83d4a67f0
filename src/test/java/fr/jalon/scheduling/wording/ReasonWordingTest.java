package fr.jalon.scheduling.wording;

import static fr.jalon.scheduling.engine.Plans.action;
import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.calendar.FrenchDates;
import fr.jalon.scheduling.engine.JRange;
import fr.jalon.scheduling.engine.PlanFacts;
import fr.jalon.scheduling.engine.Plans;
import fr.jalon.scheduling.engine.Preview;
import fr.jalon.scheduling.engine.Reason;
import fr.jalon.scheduling.engine.Schedule;
import fr.jalon.scheduling.engine.ScheduledAction;
import fr.jalon.scheduling.engine.Scheduler;
import fr.jalon.scheduling.engine.Status;
import fr.jalon.scheduling.engine.Verdict.Outcome;
import fr.jalon.scheduling.engine.law.NoticeCase;
import fr.jalon.scheduling.engine.template.BuiltInTemplates;
import fr.jalon.shared.DateWindow;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReasonWordingTest {

    private static final LocalDate EARLIEST = LocalDate.of(2027, 11, 8);
    private static final LocalDate MADE = LocalDate.of(2026, 11, 21);

    @Test
    void daysOffThatAreSkippedAreNamed() {
        // 9 months before 29 December is Easter Monday 2027.
        ScheduledAction meet =
                action(Plans.nantes().j(LocalDate.of(2027, 12, 29)).on(MADE), "e1.o4.rendez-vous");

        assertThat(ReasonWording.sentence(meet.reason()))
                .isEqualTo(
                        "Lundi 29 mars 2027 : 9 mois avant J (mercredi 29 décembre 2027) ; le samedi 27 mars, le dimanche"
                                + " 28 mars et le lundi 29 mars (lundi de Pâques) ne sont pas ouvrés, elle passe au vendredi 26 mars"
                                + " 2027.");
    }

    @Test
    void aHolidayOfThePlaceIsNamed() {
        ScheduledAction meet =
                action(Plans.nantes().in("67").j(LocalDate.of(2027, 12, 29)).on(MADE), "e1.o4.rendez-vous");

        assertThat(ReasonWording.sentence(meet.reason())).contains("le vendredi 26 mars (Vendredi saint)");
    }

    @Test
    void aLimitCountedBackIsBroughtForwardAndSaysWhy() {
        // Six days before Friday 12 November is Saturday 6.
        ScheduledAction limit =
                action(Plans.nantes().j(LocalDate.of(2027, 11, 12)).on(MADE), "e3.reponses");

        assertThat(ReasonWording.sentence(limit.reason()))
                .endsWith(
                        "le samedi 6\u00a0novembre n’est pas ouvré, et un délai compté à rebours ne se prolonge pas\u00a0: elle"
                                + " est avancée au vendredi 5\u00a0novembre 2027.");
    }

    @Test
    void aStepThatOpensLaterIsNamedWithItsDay() {
        ScheduledAction first = action(Plans.nantes().on(MADE), "e1.o1.lister");

        assertThat(ReasonWording.sentence(first.reason())).contains("l’étape ne s’ouvre que le lundi 7 décembre 2026");
    }

    @Test
    void holidaysLeftOutOfACountAreNamed() {
        ScheduledAction questions =
                action(Plans.nantes().j(LocalDate.of(2027, 11, 15)).on(MADE), "e3.questions");

        assertThat(ReasonWording.sentence(questions.reason()))
                .isEqualTo(
                        "Mardi 26 octobre 2027 : 12 jours ouvrés avant J (lundi 15 novembre 2027), sans compter le lundi"
                                + " 1er novembre (Toussaint) et le jeudi 11 novembre (armistice de 1918).");
    }

    @Test
    void theVerdictIsNamedWithItsDay() {
        Schedule worked = Plans.nantes()
                .loyalty(Outcome.WORKED, LocalDate.of(2027, 3, 30))
                .on(LocalDate.of(2027, 4, 1));
        Schedule failed = Plans.nantes()
                .loyalty(Outcome.FAILED, LocalDate.of(2027, 3, 30))
                .on(LocalDate.of(2027, 4, 1));

        assertThat(ReasonWording.sentence(action(worked, "h2.a.rappeler").reason()))
                .isEqualTo("Sans objet : la fidélisation a réussi (verdict du mardi 30 mars 2027).");
        assertThat(ReasonWording.sentence(action(failed, "e1.verdict").reason()))
                .isEqualTo("Verdict rendu le mardi 30 mars 2027 : il ne bouge plus.");
    }

    @Test
    void whatIsDoneSaysByWhom() {
        ScheduledAction done = action(
                Plans.nantes().done("e1.o1.lister", LocalDate.of(2026, 11, 22)).on(MADE.plusDays(3)), "e1.o1.lister");

        assertThat(ReasonWording.sentence(done.reason()))
                .isEqualTo("Faite le dimanche 22 novembre 2026 par Nadia Benali : elle ne bouge plus.");
    }

    @Test
    void aPostponementSaysByWhomWhyAndWhatItPushes() {
        Schedule schedule = Plans.nantes()
                .postponed("e1.o4.appeler", LocalDate.of(2027, 3, 20), "contact en congé")
                .on(MADE);
        ScheduledAction call = action(schedule, "e1.o4.appeler");
        ScheduledAction meet = action(schedule, "e1.o4.rendez-vous");

        assertThat(ReasonWording.sentence(call.reason()))
                .contains("reportée au samedi 20 mars 2027 par Karim Morel (« contact en congé »)")
                .contains("elle passe au vendredi 19 mars 2027");
        assertThat(ReasonWording.sentence(meet.reason())).contains("pour ne pas venir avant « Appeler le contact »");
    }

    @Test
    void whatIsBroughtForwardSaysBeforeWhat() {
        Schedule schedule = Plans.nantes()
                .postponed("e1.o4.appeler", LocalDate.of(2027, 1, 5), "salon le 6 janvier")
                .on(MADE);

        assertThat(ReasonWording.sentence(
                        action(schedule, "e1.o3.interlocuteur").reason()))
                .contains("avancée au mardi 5 janvier 2027 pour ne pas venir après « Appeler le contact »");
    }

    @Test
    void aStepThatClosesIsNamedWithItsDay() {
        ScheduledAction call = action(
                Plans.nantes()
                        .postponed("e1.o5.inviter", LocalDate.of(2027, 6, 1), "salon en juin")
                        .on(MADE),
                "e1.o5.inviter");

        assertThat(ReasonWording.sentence(call.reason())).contains("l’étape se ferme le mardi 6 avril 2027");
    }

    @Test
    void aPassedDayIsSaidToHavePassed() {
        ScheduledAction late = action(Plans.nantes().on(LocalDate.of(2026, 12, 12)), "e1.o1.lister");

        assertThat(ReasonWording.sentence(late.reason()))
                .contains("ce jour est passé, elle est à faire dès le lundi 14 décembre 2026");
    }

    @Test
    void whatIsLostSaysWhenItsLastDayWas() {
        ScheduledAction lost = action(Plans.nantes().on(LocalDate.of(2027, 4, 7)), "e1.o1.lister");

        assertThat(ReasonWording.sentence(lost.reason()))
                .isEqualTo(
                        "Perdue : prévue 12 mois avant J (lundi 6 décembre 2027), son dernier jour était le mardi 6 avril"
                                + " 2027.");
    }

    @Test
    void whatTheEarliestJLosesNamesThatJAsTheEarliest() {
        LocalDate today = LocalDate.of(2026, 11, 28);
        PlanFacts plan = Plans.nantes()
                .enteredOn(today)
                .facts()
                .withJ(new DateWindow(today, LocalDate.of(2027, 2, 16), LocalDate.of(2027, 3, 1)))
                .in(NoticeCase.ORDINARY);
        ScheduledAction lost = action(Scheduler.schedule(plan, today), "e1.o1.lister");

        assertThat(lost.status()).isEqualTo(Status.LOST);
        assertThat(ReasonWording.sentence(lost.reason()))
                .startsWith(
                        "Perdue\u00a0: prévue 12 mois avant J au plus tôt (lundi 28\u00a0décembre 2026), son dernier jour")
                .doesNotContain("avant J (");
        assertThat(ReasonWording.sentence(action(Scheduler.schedule(plan.cautious(false), today), "e1.o1.lister")
                        .reason()))
                .contains("avant J (mardi 16\u00a0février 2027)");
    }

    @Test
    void aLateVerdictSaysThatItReopenedItsWay() {
        LocalDate verdict = LocalDate.of(2027, 9, 20);
        for (Outcome outcome : new Outcome[] {Outcome.WORKED, Outcome.FAILED}) {
            String key = outcome == Outcome.WORKED ? "h1.informe" : "h2.a.rappeler";
            ScheduledAction reopened =
                    action(Plans.nantes().loyalty(outcome, verdict).on(verdict), key);

            assertThat(ReasonWording.sentence(reopened.reason()))
                    .contains(
                            "le verdict est venu après ce jour et a rouvert cette voie, elle est à faire le lundi 20\u00a0septembre")
                    .doesNotContain("l’étape ne s’ouvre");
        }
    }

    @Test
    void aPlanMadeLateSaysWhatWasTooLateAlready() {
        LocalDate today = LocalDate.of(2027, 7, 6);
        Schedule schedule = Plans.nantes().enteredOn(today).on(today);

        assertThat(ReasonWording.sentence(action(schedule, "e2.o1.echeance").reason()))
                .contains("ce jour était passé quand le plan a été ouvert, elle est resserrée au");
        assertThat(ReasonWording.sentence(action(schedule, "e1.o4.appeler").reason()))
                .endsWith("avant l’ouverture du plan le mardi 6 juillet 2027.");
    }

    @Test
    void whatIsPushedByAnotherSaysSo() {
        LocalDate sunday = LocalDate.of(2026, 11, 22);
        Schedule schedule =
                Plans.nantes().j(LocalDate.of(2027, 8, 2)).enteredOn(sunday).on(sunday);

        assertThat(ReasonWording.sentence(action(schedule, "e1.o5.inviter").reason()))
                .contains("pour ne pas venir avant");
    }

    @Test
    void aBidSqueezedToASundayNamesIt() {
        LocalDate sunday = LocalDate.of(2026, 11, 22);
        Schedule schedule = Plans.nantes().j(sunday).enteredOn(sunday).on(sunday);

        ScheduledAction bid = schedule.submission().orElseThrow();
        assertThat(ReasonWording.sentence(bid.reason()))
                .endsWith("elle est resserrée au " + FrenchDates.full(sunday) + ".");
    }

    @Test
    void aDateCountedFromTheEarliestJSaysSo() {
        PlanFacts plan = early();
        assertThat(ReasonWording.sentence(action(Scheduler.schedule(plan, MADE), "e1.o3.interlocuteur")
                        .reason()))
                .contains("avant J au plus tôt (lundi 8\u00a0novembre 2027)");
        assertThat(ReasonWording.sentence(action(Scheduler.schedule(plan.cautious(false), MADE), "e1.o3.interlocuteur")
                        .reason()))
                .doesNotContain("au plus tôt");
    }

    @Test
    void theLawThatMovesTheEarliestJIsNamed() {
        LocalDate today = EARLIEST.minusDays(10);
        JRange range =
                Scheduler.schedule(early().in(NoticeCase.ORDINARY), today).range();

        assertThat(ReasonWording.narrowing(range))
                .isEqualTo(
                        "Aucun avis n’est noté et la loi laisse au moins 30 jours\u00a0: J ne peut plus être avant le"
                                + " lundi 29\u00a0novembre 2027.");
        assertThat(ReasonWording.narrowing(Scheduler.schedule(early(), today).range()))
                .contains("au moins 15 jours", "avant le lundi 15\u00a0novembre 2027");
        PlanFacts adapted = early().withTemplate(BuiltInTemplates.PROCEDURE_ADAPTEE);
        assertThat(ReasonWording.narrowing(
                        Scheduler.schedule(adapted, EARLIEST.plusDays(5)).range()))
                .startsWith("Aucun avis n’est noté\u00a0: J ne");
        assertThat(ReasonWording.narrowing(Scheduler.schedule(early(), MADE).range()))
                .isNull();
    }

    @Test
    void whatIsKeptWhenJMovesNamesWhoMovedIt() {
        PlanFacts plan = Plans.nantes().enteredOn(LocalDate.of(2027, 1, 20)).facts();
        Preview preview = Preview.of(
                plan,
                plan.withJ(DateWindow.exactly(LocalDate.of(2028, 1, 10))),
                Set.of("e2.o1.echeance"),
                "Inès Roy",
                LocalDate.of(2027, 1, 20));
        assertThat(ReasonWording.sentence(
                        action(preview.after(), "e2.o1.echeance").reason()))
                .endsWith("par Inès Roy quand J a été déplacé.")
                .contains("gardée au ");
    }

    @Test
    void whatIsImpossibleSaysWhy() {
        assertThat(ReasonWording.sentence(new Reason.NoWorkingDay(LocalDate.of(2027, 5, 1), LocalDate.of(2027, 5, 2))))
                .startsWith("Impossible")
                .contains("il n’y a aucun jour ouvré entre le samedi 1er", " et le dimanche 2");
        assertThat(ReasonWording.sentence(new Reason.Jammed()))
                .endsWith("ce qui la précède ne peut finir avant ce qui la suit.");
    }

    private static PlanFacts early() {
        return Plans.nantes().enteredOn(MADE).facts().withJ(new DateWindow(EARLIEST, Plans.J, Plans.J));
    }
}
