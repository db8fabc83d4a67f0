package fr.jalon.retroplanning.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.retroplanning.web.page.RowTimeline.Band;
import fr.jalon.retroplanning.web.page.RowTimeline.Mark;
import fr.jalon.retroplanning.web.page.RowTimeline.Strain;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RowDrawingTest {

    @Test
    void whatPeopleTypedIsNoMarkup() {
        assertThat(drawn(7, 30))
                .contains(
                        "aria-label=\"Plan &quot;A&quot; &lt;b&gt;\"",
                        "<title>semaine du 6 sept., L&#39;Olivier &amp; fils</title>",
                        "<title>7 déc. : &lt;script&gt;</title>")
                .doesNotContain("<script>", "<b>");
    }

    @Test
    void whatIsCertainHasNoRangeAndWhatLiesOffTheDrawingNoToday() {
        assertThat(drawn(7, 30)).contains("tl-range", "tl-today");
        assertThat(drawn(null, 0))
                .doesNotContain("tl-range", "tl-today")
                .contains("tl-j", "tl-band", "tl-mark tl-done");
    }

    private static String drawn(@Nullable Integer today, int range) {
        return RowDrawing.of(new RowTimeline(
                        640,
                        "M8 0v44",
                        List.of(new Strain("M1 1h4v42h-4z", "semaine du 6 sept., L'Olivier & fils")),
                        List.of(new Band("step1", "M9 8h20v14h-20z")),
                        List.of(new Mark(12, "done", "7 déc. : <script>")),
                        today,
                        600,
                        590,
                        range,
                        "Plan \"A\" <b>"))
                .toString();
    }
}
