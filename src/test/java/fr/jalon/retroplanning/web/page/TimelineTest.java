package fr.jalon.retroplanning.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.retroplanning.domain.PlanDetails;
import fr.jalon.retroplanning.web.page.Timeline.Band;
import fr.jalon.retroplanning.web.page.Timeline.Mark;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 1, 20);

    @Test
    void threeBandsMeetEndToEndAndEndJustBeforeJ() {
        Timeline line = draw(SomePlanDetails.plan().on(TODAY), TODAY, 1000);

        assertThat(line.bands()).extracting(Band::tone).containsExactly("step1", "step2", "step3");
        assertThat(line.bands()).extracting(Band::start).containsExactly("J-12 mois", "J-8 mois", "J-52 jours");
        assertThat(line.bands().get(0).x() + line.bands().get(0).width())
                .isEqualTo(line.bands().get(1).x());
        Band last = line.bands().get(2);
        assertThat(line.j() - (last.x() + last.width())).isBetween(0, 4);
    }

    @Test
    void everyDatedLineButJHasAMarkInsideTheDrawing() {
        PlanDetails details = SomePlanDetails.plan().on(TODAY);
        Timeline line = draw(details, TODAY, 1000);

        assertThat(line.marks()).hasSize(38).allMatch(mark -> mark.x() > 0 && mark.x() < 1000);
        assertThat(line.marks())
                .filteredOn(Mark::verdict)
                .singleElement()
                .satisfies(mark -> assertThat(mark.title())
                        .isEqualTo("6 avr. 2027 : Trancher : la fidélisation a-t-elle réussi ?"));
    }

    @Test
    void marksOfOneRowDoNotTouch() {
        Timeline line = draw(SomePlanDetails.plan().on(TODAY), TODAY, 1000);

        for (int row = 0; row < 2; row++) {
            int of = row;
            List<Integer> xs = line.marks().stream()
                    .filter(mark -> mark.row() == of)
                    .map(Mark::x)
                    .toList();
            for (int i = 1; i < xs.size(); i++) {
                assertThat(xs.get(i) - xs.get(i - 1)).isGreaterThanOrEqualTo(12);
            }
        }
    }

    @Test
    void todayStandsOnTheLineUnlessItIsFarOff() {
        assertThat(draw(SomePlanDetails.plan().on(TODAY), TODAY, 1000).today()).isBetween(100, 300);
        LocalDate longBefore = LocalDate.of(2026, 2, 1);
        assertThat(draw(SomePlanDetails.plan().enteredOn(longBefore).on(longBefore), longBefore, 1000)
                        .today())
                .isNull();
        LocalDate after = LocalDate.of(2027, 12, 10);
        assertThat(draw(SomePlanDetails.plan().on(after), after, 1000).todayLeft())
                .isTrue();
    }

    @Test
    void theRangeOfJIsDrawnOnlyWhenJIsUncertain() {
        assertThat(draw(SomePlanDetails.plan().on(TODAY), TODAY, 1000).rangeWidth())
                .isZero();
        Timeline line = draw(
                SomePlanDetails.plan()
                        .range(LocalDate.of(2027, 11, 15), LocalDate.of(2028, 1, 20))
                        .on(TODAY),
                TODAY,
                1000);
        assertThat(line.rangeX()).isLessThan(line.j());
        assertThat(line.rangeX() + line.rangeWidth()).isGreaterThan(line.j());
    }

    @Test
    void monthsAreNamedWhereThereIsRoomAndJanuaryBearsTheYear() {
        Timeline wide = draw(SomePlanDetails.plan().on(TODAY), TODAY, 1000);
        Timeline narrow = draw(SomePlanDetails.plan().on(TODAY), TODAY, 360);

        assertThat(wide.ticks()).extracting(TimeAxis.Tick::label).contains("janv. 27", "mai", "sept.");
        assertThat(narrow.ticks()).hasSameSizeAs(wide.ticks());
        assertThat(narrow.ticks().stream().filter(tick -> !tick.label().isEmpty()))
                .hasSizeLessThan(8);
    }

    @Test
    void itSaysInWordsWhatItShows() {
        PlanDetails details = SomePlanDetails.plan()
                .done("e1.o1.lister", LocalDate.of(2026, 12, 8))
                .on(TODAY);

        assertThat(draw(details, TODAY, 1000).description())
                .startsWith("Frise du 6 décembre 2026 à J, le 6 décembre 2027 : 1 sur 30 faites, 2 en retard.");
    }

    private static Timeline draw(PlanDetails details, LocalDate today, int width) {
        return Timeline.of(details, TimeAxis.around(List.of(details), today, width, 24), 62, 13);
    }
}
