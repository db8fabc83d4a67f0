package fr.jalon.scheduling.wording;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.calendar.FrenchDates;
import fr.jalon.calendar.WorkCalendar;
import fr.jalon.scheduling.engine.SubmissionAdvice;
import fr.jalon.shared.Department;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdviceWordingTest {

    private final LocalDate j = LocalDate.of(2027, 12, 6); // a Monday
    private static final Department NANTES = new Department("44");
    private final WorkCalendar nantes = WorkCalendar.of(NANTES);

    @Test
    void eachDayHasItsOwnWords() {
        // a year of Js: weekends, bridges and the days before Christmas included
        for (LocalDate end = j; end.isBefore(j.plusYears(1)); end = end.plusDays(1)) {
            Set<String> texts = new HashSet<>();
            for (int days = 52; days >= 0; days--) {
                SubmissionAdvice advice = SubmissionAdvice.on(end.minusDays(days), end, 52, NANTES)
                        .orElseThrow();
                assertThat(texts.add(AdviceWording.text(advice)))
                        .as(AdviceWording.text(advice))
                        .isTrue();
            }
        }
    }

    @Test
    void theDaysLeftAndTheWorkingDaysLeftAreNamed() {
        assertThat(text(52)).startsWith("J-52 : il reste 52 jours, dont 34 ouvrés.");
        assertThat(text(11)).startsWith("J-11 : il reste 11 jours, dont 7 ouvrés.");
        assertThat(text(1)).startsWith("J-1 : J est demain.");
        assertThat(text(0)).startsWith("C’est le jour J.");
    }

    @Test
    void theHourIsThatOfTheRulesAndOverseasThatOfThePlaceMayBeMeant() {
        assertThat(text(0)).endsWith("l’heure limite est celle du règlement de la consultation.");
        assertThat(on(j, "974"))
                .contains("sur place, il est 3 h de plus qu’à Paris")
                .doesNotContain("celle de Paris");
        assertThat(on(j, "973")).contains("sur place, il est 4 h de moins qu’à Paris");
    }

    private static String on(LocalDate day, String place) {
        return AdviceWording.text(
                SubmissionAdvice.on(day, day, 52, new Department(place)).orElseThrow());
    }

    @Test
    void paperIsPossibleAsLongAsItArrives() {
        assertThat(text(40)).contains("un pli recommandé part au plus tard le lundi 29 novembre");
        assertThat(text(10)).contains("Préférez le dépôt électronique", "il part au plus tard le lundi 29 novembre");
        assertThat(text(7)).contains("aujourd’hui dernier délai");
        assertThat(text(6)).contains("la poste n’est plus sûre", "jusqu’au jeudi 2 décembre");
        assertThat(text(4)).contains("un porteur parti aujourd’hui");
        assertThat(text(3)).contains("remis en main propre");
        assertThat(text(1)).contains("Seul le dépôt électronique arrivera à temps.");
        assertThat(text(0)).contains("Seul le dépôt électronique arrivera à temps.");
    }

    @Test
    void whatGoesByPostOrCourierLeavesOnAWorkingDayThatIsStillToCome() {
        LocalDate friday = LocalDate.of(2026, 11, 27);
        LocalDate sunday = LocalDate.of(2026, 11, 22);
        assertThat(AdviceWording.text(
                        SubmissionAdvice.on(sunday, friday, 52, NANTES).orElseThrow()))
                .contains(
                        "la poste n’est plus sûre", "jusqu’au " + FrenchDates.dayAndMonth(LocalDate.of(2026, 11, 25)));
        LocalDate wednesday = LocalDate.of(2026, 11, 25);
        assertThat(AdviceWording.text(
                        SubmissionAdvice.on(sunday, wednesday, 52, NANTES).orElseThrow()))
                .contains("seul un porteur parti le " + FrenchDates.dayAndMonth(LocalDate.of(2026, 11, 23)));
        // Whatever the day, no letter leaves in the past.
        for (LocalDate end = j; end.isBefore(j.plusYears(1)); end = end.plusDays(1)) {
            for (int days = 52; days > 0; days--) {
                LocalDate today = end.minusDays(days);
                Matcher day = Pattern.compile("(?:plus tard le|jusqu’au|parti le) (\\S+ \\d+(?:er)? \\S+?)[ ,.]")
                        .matcher(AdviceWording.text(SubmissionAdvice.on(today, end, 52, NANTES)
                                        .orElseThrow())
                                .replace('\u00a0', ' ')
                                .replace('\u202f', ' '));
                if (day.find()) {
                    String named = day.group(1);
                    assertThat(today.datesUntil(end.plusDays(1)).map(FrenchDates::dayAndMonth))
                            .as("%s, J le %s", today, end)
                            .anyMatch(name -> name.replace('\u00a0', ' ').equals(named));
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            52 | Lisez au règlement de la consultation
            46 | Lisez au règlement de la consultation
            45 | Ouvrez votre compte sur la plateforme
            36 | Ouvrez votre compte sur la plateforme
            35 | Regardez la date de fin du certificat
            29 | Regardez la date de fin du certificat
            28 | Choisissez qui signera
            22 | Choisissez qui signera
            21 | Faites un dépôt d’essai cette semaine
            15 | Faites un dépôt d’essai cette semaine
            14 | Posez vos dernières questions
            11 | Posez vos dernières questions
            10 | Pesez les fichiers
             8 | Pesez les fichiers
             7 | Préparez la copie de sauvegarde
             5 | Préparez la copie de sauvegarde
             4 | Déposez une première version
             3 | Déposez une première version
             2 | Déposez aujourd’hui si tout est prêt
             1 | Déposez aujourd’hui, accusé de réception
             0 | Déposez ce matin
            """)
    void eachStretchOfDaysHasItsThingToDo(int days, String thing) {
        assertThat(text(days)).contains(thing);
    }

    private String text(int days) {
        return AdviceWording.text(
                        SubmissionAdvice.on(j.minusDays(days), j, 52, NANTES).orElseThrow())
                .replace('\u00a0', ' ')
                .replace('\u202f', ' ');
    }
}
