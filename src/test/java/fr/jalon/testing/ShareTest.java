package fr.jalon.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing is left out for ever where a build tries a share only. */
class ShareTest {

    private static final LocalDate ANY_DAY = LocalDate.of(2026, 11, 30);

    @Test
    void allComeRoundAndNoneTwice() {
        List<Integer> all = IntStream.range(0, 11).boxed().toList();
        List<Integer> tried = new ArrayList<>();
        for (int day = 0; day < 3; day++) {
            List<Integer> share = Share.of(all, 3, ANY_DAY.plusDays(day));
            assertThat(share).hasSizeBetween(3, 4).isEqualTo(Share.of(all, 3, ANY_DAY.plusDays(day + 3)));
            tried.addAll(share);
        }
        assertThat(tried).containsExactlyInAnyOrderElementsOf(all);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 14})
    void everyKindOfRubbishComesRoundForEachParameter(int count) {
        for (String name : List.of("/contacts/nouveau lastName", "/connexion email", "x")) {
            Set<Rubbish> tried = EnumSet.noneOf(Rubbish.class);
            for (int day = 0; day * count < Rubbish.values().length; day++) {
                List<Rubbish> some = Rubbish.some(name, count, ANY_DAY.plusDays(day));
                assertThat(some).hasSize(count).doesNotHaveDuplicates();
                tried.addAll(some);
            }
            assertThat(tried).as(name).containsExactly(Rubbish.values());
        }
    }
}
