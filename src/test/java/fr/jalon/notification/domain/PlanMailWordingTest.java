package fr.jalon.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.notification.domain.MemberMailService.Words;
import fr.jalon.notification.domain.PlanMailWording.Week;
import fr.jalon.retroplanning.PlanNews.AwaitedVerdict;
import fr.jalon.retroplanning.PlanNews.ComingJ;
import fr.jalon.retroplanning.PlanNews.Due;
import fr.jalon.retroplanning.PlanNews.Moved;
import fr.jalon.retroplanning.PlanNews.MovedAction;
import fr.jalon.site.SiteAddress;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the mails about plans say. */
class PlanMailWordingTest {

    private static final LocalDate MONDAY = LocalDate.of(2027, 12, 6);
    private static final String PLAN = "Espaces verts · Nantes Métropole";

    private final PlanMailWording mails = new PlanMailWording(new SiteAddress("https://jalon.test"));

    @Test
    void aDigestTellsTheWeekTheLateTheVerdictsAndTheJs() {
        Words digest = mails.digest(new Week(
                MONDAY,
                List.of(due("Appeler", MONDAY.minusDays(4), 0, true, true)),
                List.of(due("Écrire", MONDAY.plusDays(1), 1, false, false)),
                List.of(new ComingJ(PLAN, MONDAY.plusDays(21), 21, "/retroplannings/1")),
                List.of(new AwaitedVerdict(PLAN, MONDAY.plusDays(2), "/retroplannings/1#verdict")),
                List.of()));

        assertThat(digest.subject())
                .isEqualTo("Votre semaine\u00a0: 1\u00a0action, 1 en retard, 1\u00a0verdict à rendre");
        assertThat(digest.text()).isEqualTo("""
                        EN RETARD

                        - Appeler
                          prévue le jeudi 2\u00a0décembre 2027 · Espaces verts · Nantes Métropole
                          https://jalon.test/retroplannings/1#a


                        À FAIRE CETTE SEMAINE

                        - Écrire (confiée à personne)
                          mardi 7\u00a0décembre 2027 (au prochain jour ouvré) · Espaces verts · Nantes Métropole
                          https://jalon.test/retroplannings/1#a


                        VERDICT DE FIDÉLISATION À RENDRE

                        - Espaces verts · Nantes Métropole
                          prévu le mercredi 8\u00a0décembre 2027
                          https://jalon.test/retroplannings/1#verdict


                        J APPROCHE

                        - Espaces verts · Nantes Métropole
                          lundi 27\u00a0décembre 2027 (J-21)
                          https://jalon.test/retroplannings/1""");
    }

    @Test
    void aWeekWithNothingInItIsNoMail() {
        assertThat(new Week(MONDAY, List.of(), List.of(), List.of(), List.of(), List.of()).isEmpty())
                .isTrue();
    }

    @Test
    void aDigestOfAJAloneSaysSo() {
        Words digest = mails.digest(new Week(
                MONDAY,
                List.of(),
                List.of(),
                List.of(new ComingJ(PLAN, MONDAY, 0, "/retroplannings/1")),
                List.of(),
                List.of()));

        assertThat(digest.subject()).isEqualTo("Votre semaine\u00a0: J approche");
        assertThat(digest.text()).contains("(aujourd’hui)");
    }

    @Test
    void aReminderOfOneActionNamesItAndHowFarItIs() {
        assertThat(mails.reminder(List.of(due("Appeler", MONDAY.plusDays(3), 3, false, true)), List.of(), List.of())
                        .subject())
                .isEqualTo("À faire dans 3 jours ouvrés\u00a0: Appeler");
        assertThat(mails.reminder(List.of(due("Appeler", MONDAY, 0, false, true)), List.of(), List.of())
                        .subject())
                .isEqualTo("À faire aujourd’hui\u00a0: Appeler");
    }

    @Test
    void aReminderOfSeveralSaysUntilWhen() {
        Words reminder = mails.reminder(
                List.of(due("Appeler", MONDAY, 0, false, true), due("Écrire", MONDAY.plusDays(2), 2, false, true)),
                List.of(due("Lister", MONDAY.minusDays(9), 0, true, true)),
                List.of());

        assertThat(reminder.subject()).isEqualTo("2 actions à faire d’ici au mercredi 8\u00a0décembre 2027");
        assertThat(reminder.text()).contains("BIENTÔT À FAIRE", "EN RETARD", "- Lister");
        assertThat(mails.reminder(List.of(), List.of(due("Lister", MONDAY.minusDays(9), 0, true, true)), List.of())
                        .subject())
                .isEqualTo("1\u00a0action en retard");
    }

    @Test
    void whoeverHasJustSpokenToTheAuthorityIsAskedWhetherItIsDone() {
        Due call = new Due(
                new UUID(0, 1),
                "a",
                PLAN,
                "Appeler",
                MONDAY,
                0,
                false,
                true,
                MONDAY.minusDays(3),
                "/retroplannings/1#a");

        assertThat(mails.reminder(List.of(call), List.of(), List.of()).text())
                .contains("échange noté le 3\u00a0déc. 2027\u00a0: si c’est fait, cochez-la\n  https://");
        assertThat(mails.reminder(List.of(due("Appeler", MONDAY, 0, false, true)), List.of(), List.of())
                        .text())
                .doesNotContain("échange noté");
    }

    @Test
    void aLongListIsCutAndSaysByHowMuch() {
        List<Due> many = IntStream.range(0, 15)
                .mapToObj(i -> due("Action " + i, MONDAY, 0, false, true))
                .toList();

        assertThat(mails.reminder(many, List.of(), List.of()).text())
                .contains("- Action 11", "… et 3 de plus.")
                .doesNotContain("Action 12");
    }

    @Test
    void whatIsGivenSaysByWhom() {
        Due one = due("Appeler", MONDAY, 0, false, true);

        assertThat(mails.given("Karim", List.of(one)).subject()).isEqualTo("Karim vous a confié\u00a0: Appeler");
        assertThat(mails.given("Karim", List.of(one, one)).subject()).isEqualTo("Karim vous a confié 2 actions");
    }

    @Test
    void aJThatMovesNamesTheActionsThatFollow() {
        Words moved = mails.moved(
                "Karim",
                new Moved(
                        PLAN,
                        MONDAY,
                        MONDAY.plusDays(7),
                        "/retroplannings/1",
                        List.of(
                                new MovedAction("Appeler", MONDAY, MONDAY.plusDays(7), "/retroplannings/1#a"),
                                new MovedAction("Lister", MONDAY, null, "/retroplannings/1#b"))));

        assertThat(moved.subject()).isEqualTo("J a bougé\u00a0: " + PLAN);
        assertThat(moved.text())
                .contains(
                        "Karim a déplacé le jour J de «\u00a0" + PLAN
                                + "\u00a0», du lundi 6\u00a0décembre 2027 au lundi 13\u00a0décembre 2027.",
                        "du lundi 6\u00a0décembre 2027 au lundi 13\u00a0décembre 2027",
                        "n’a plus de place avant J");
        assertThat(mails.moved("Karim", new Moved(PLAN, MONDAY, MONDAY.plusDays(7), "/retroplannings/1", List.of()))
                        .text())
                .contains("Aucune action qui vous est confiée ne change de date.");
    }

    private static Due due(String title, LocalDate day, int workingDays, boolean late, boolean mine) {
        return new Due(new UUID(0, 1), "a", PLAN, title, day, workingDays, late, mine, null, "/retroplannings/1#a");
    }
}
