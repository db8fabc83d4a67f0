package fr.jalon.retroplanning.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class MinutesWordingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1 h 30      | 90
            1h30        | 90
            1 H 30 min  | 90
            1:30        | 90
            1 heure 30  | 90
            2 heures    | 120
            1,5         | 90
            1.25 h      | 75
            2           | 120
            0           | 0
            90 min      | 90
            5 minutes   | 5
            1\u00a0h\u00a030  | 90
            """)
    void timeIsReadAsFrenchPeopleWriteIt(String typed, int minutes) {
        assertThat(MinutesWording.read(typed)).hasValue(minutes);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"beaucoup", "-1", "1 h 75", "1,5,2", "h", "un", "1e9", "99999"})
    void whatIsNoTimeIsNone(String typed) {
        assertThat(MinutesWording.read(typed)).isEmpty();
    }

    @Test
    void timeIsSaidAsItIsRead() {
        assertThat(MinutesWording.words(0)).isEqualTo("0\u00a0min");
        assertThat(MinutesWording.words(60)).isEqualTo("1\u00a0h");
        for (int minutes = 0; minutes < 3_600; minutes++) {
            assertThat(MinutesWording.read(MinutesWording.words(minutes))).hasValue(minutes);
        }
    }
}
