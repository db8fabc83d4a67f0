package fr.jalon.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FrenchDatesTest {

    @Test
    void datesReadAsFrenchPeopleWriteThem() {
        assertThat(FrenchDates.full(LocalDate.of(2027, 12, 6))).isEqualTo("lundi 6 décembre 2027");
        assertThat(FrenchDates.full(LocalDate.of(2027, 10, 1))).isEqualTo("vendredi 1er octobre 2027");
        assertThat(FrenchDates.compact(LocalDate.of(2027, 12, 6))).isEqualTo("6 déc. 2027");
        assertThat(FrenchDates.compact(LocalDate.of(2027, 5, 1))).isEqualTo("1er mai 2027");
    }

    @Test
    void aListEndsWithEt() {
        assertThat(FrenchDates.enumerated(List.of())).isEmpty();
        assertThat(FrenchDates.enumerated(List.of("a"))).isEqualTo("a");
        assertThat(FrenchDates.enumerated(List.of("a", "b", "c"))).isEqualTo("a, b et c");
    }
}
