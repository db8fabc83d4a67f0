package fr.jalon.retroplanning.checklist.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.calendar.WorkCalendar;
import fr.jalon.retroplanning.checklist.domain.ItemStatus.State;
import fr.jalon.shared.Department;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class ItemStatusTest {

    private static final LocalDate J = LocalDate.of(2027, 12, 6);
    private static final LocalDate EARLY = J.minusDays(30);
    private static final WorkCalendar NANTES = WorkCalendar.of(new Department("44"));

    @Test
    void aCertificateIsComparedToJ() {
        assertThat(certificate(J.minusDays(1)))
                .satisfies(its -> assertThat(its.state()).isEqualTo(State.WARNING))
                .extracting(ItemStatus::sentence)
                .asString()
                .contains("expire le", "1 jour avant J", "renouvelez-le");
        assertThat(certificate(J).state())
                .as("valid on J, not when the contract is signed")
                .isEqualTo(State.WARNING);
        assertThat(certificate(J.plusDays(59)).sentence()).contains("valable le jour J mais expire");
        assertThat(certificate(J.plusDays(60)).state()).isEqualTo(State.FINE);
        assertThat(certificate(J.plusDays(400)).sentence()).contains("Valable jusqu’au", "400 jours après J");
        assertThat(of(ticked(ChecklistItem.CERTIFICAT, ItemAnswers.NONE), EARLY).sentence())
                .contains("n’est pas notée");
    }

    @Test
    void sizesAreComparedToThePlatformsLimit() {
        assertThat(size("101", "100").sentence()).contains("101\u00a0Mo", "plus que les 100\u00a0Mo");
        assertThat(size("90.1", "100").sentence()).contains("90,1\u00a0Mo sur 100\u00a0Mo");
        assertThat(size("90", "100").state()).isEqualTo(State.FINE);
        assertThat(of(ticked(ChecklistItem.TAILLE, new ItemAnswers(null, BigDecimal.TEN, null, null, null)), EARLY)
                        .state())
                .isEqualTo(State.FINE);
    }

    @Test
    void theMarginIsCountedToTheHourLimit() {
        assertThat(margin("12:00", "12:00").sentence()).contains("arriverait après l’heure limite", "écartée");
        assertThat(margin("12:30", "12:00").state()).isEqualTo(State.WARNING);
        assertThat(margin("10:01", "12:00").sentence()).contains("1\u00a0h\u00a059", "visez plus tôt");
        assertThat(margin("10:00", "12:00").state()).isEqualTo(State.FINE);
        assertThat(margin("09:30", "12:00").sentence()).contains("2\u00a0h\u00a030 de marge avant 12\u00a0h");
    }

    @Test
    void theHourLimitIsThatOfTheRulesOfTheConsultationWhereverThePlaceIs() {
        for (String aimed : new String[] {"09:30", "11:30", "12:30"}) {
            assertThat(margin(aimed, "12:00").sentence())
                    .containsPattern("heure du règlement")
                    .doesNotContain("Paris");
        }
    }

    @Test
    void whatNobodySawToBecomesUrgent() {
        for (ChecklistItem item : ChecklistItem.values()) {
            CheckedItem open = CheckedItem.untouched(item);
            assertThat(of(open, EARLY).state()).isEqualTo(State.TO_DO);
            assertThat(of(open, J.minusDays(1)).state())
                    .as("%s on the eve", item)
                    .isEqualTo(State.WARNING);
            assertThat(of(open, J).sentence()).contains("dernier moment");
            assertThat(of(open, J.plusDays(3)).state()).as("past").isEqualTo(State.TO_DO);
        }
        assertThat(of(CheckedItem.untouched(ChecklistItem.FORMATS), J.minusDays(7))
                        .state())
                .isEqualTo(State.WARNING);
        assertThat(of(CheckedItem.untouched(ChecklistItem.COPIE), J.minusDays(7))
                        .state())
                .isEqualTo(State.TO_DO);
    }

    @Test
    void aTickDoesNotHideWhatIsWrong() {
        ItemAnswers expired = new ItemAnswers(J.minusDays(20), null, null, null, null);
        assertThat(of(ticked(ChecklistItem.CERTIFICAT, expired), EARLY).state()).isEqualTo(State.WARNING);
        assertThat(of(ticked(ChecklistItem.PLATEFORME, ItemAnswers.NONE), J).state())
                .isEqualTo(State.FINE);
    }

    private static ItemStatus certificate(LocalDate expires) {
        return of(ticked(ChecklistItem.CERTIFICAT, new ItemAnswers(expires, null, null, null, null)), EARLY);
    }

    private static ItemStatus size(String size, String limit) {
        return of(
                ticked(
                        ChecklistItem.TAILLE,
                        new ItemAnswers(null, new BigDecimal(size), new BigDecimal(limit), null, null)),
                EARLY);
    }

    private static ItemStatus margin(String aimed, String closes) {
        return of(
                ticked(
                        ChecklistItem.MARGE,
                        new ItemAnswers(null, null, null, LocalTime.parse(closes), LocalTime.parse(aimed))),
                EARLY);
    }

    private static CheckedItem ticked(ChecklistItem item, ItemAnswers answers) {
        return new CheckedItem(item, answers, "Nadia Benali", Instant.EPOCH, 1);
    }

    private static ItemStatus of(CheckedItem check, LocalDate today) {
        return ItemStatus.of(check, J, today, NANTES);
    }
}
