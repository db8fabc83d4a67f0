package fr.jalon.site;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.shared.DateWindow;
import fr.jalon.site.MiniTimeline.Span;
import fr.jalon.site.MiniTimeline.Year;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MiniTimelineTest {

    private static final LocalDate FIRST = LocalDate.of(2027, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2029, 1, 1);

    @Test
    void a_window_lies_between_its_days_and_its_mark_on_the_likely_one() {
        DateWindow end = new DateWindow(LocalDate.of(2027, 7, 2), LocalDate.of(2028, 1, 1), LocalDate.of(2028, 7, 1));

        MiniTimeline line = MiniTimeline.of(FIRST, LAST, null, end);

        assertThat(line.j()).isNull();
        assertThat(line.end()).isEqualTo(new Span(67, 124, 129));
        assertThat(line.years()).containsExactly(new Year(129, 2028));
    }

    @Test
    void the_words_say_the_same() {
        DateWindow j = new DateWindow(LocalDate.of(2027, 3, 1), LocalDate.of(2027, 4, 1), LocalDate.of(2027, 5, 1));

        assertThat(MiniTimeline.of(FIRST, LAST, j, DateWindow.exactly(LocalDate.of(2027, 6, 30)))
                        .words())
                .isEqualTo("J probable le 1er avr. 2027, entre le 1er mars 2027 et le 1er mai 2027 ; fin probable le"
                        + " 30 juin 2027.");
        assertThat(MiniTimeline.of(FIRST, LAST, null, null).words()).isEqualTo("Pas de J ; fin inconnue.");
    }

    @Test
    void whatever_the_days_nothing_is_drawn_outside() {
        Random random = new Random(7);
        for (int i = 0; i < 5_000; i++) {
            LocalDate min = FIRST.plusDays(random.nextInt(4000) - 1500L);
            LocalDate likely = min.plusDays(random.nextInt(900));
            DateWindow window = new DateWindow(min, likely, likely.plusDays(random.nextInt(900)));

            Span span = Objects.requireNonNull(
                    MiniTimeline.of(FIRST, LAST, window, window).j());

            assertThat(span.from()).isBetween(MiniTimeline.MARGIN, MiniTimeline.WIDTH - MiniTimeline.MARGIN);
            assertThat(span.from() + span.length()).isLessThanOrEqualTo(MiniTimeline.WIDTH);
            assertThat(span.at()).isBetween(span.from(), MiniTimeline.WIDTH - MiniTimeline.MARGIN);
        }
    }
}
