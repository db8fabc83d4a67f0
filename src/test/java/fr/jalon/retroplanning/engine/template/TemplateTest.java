package fr.jalon.retroplanning.engine.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.retroplanning.engine.law.Procedure;
import fr.jalon.retroplanning.engine.template.Line.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TemplateTest {

    @Test
    void itsLinesComeWithPredecessorsFirst() {
        Template template = template(line("a", "b"), line("b"), line("c", "a"));

        assertThat(template.lines()).extracting(Line::key).containsExactly("b", "a", "c");
        assertThat(template.stepOf(line("c")).key()).isEqualTo("s");
    }

    @Test
    void linesThatFollowEachOtherInACircleAreRefused() {
        assertThatThrownBy(() -> template(line("a", "b"), line("b", "a")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("en rond");
    }

    @Test
    void aKeyTwiceOrAnUnknownPredecessorIsRefused() {
        assertThatThrownBy(() -> template(line("a"), line("a"))).hasMessageContaining("Clé en double");
        assertThatThrownBy(() -> template(line("a", "z"))).hasMessageContaining("inconnue : z");
    }

    @Test
    void nothingHangsOnALegalLimitAndItHangsOnNothing() {
        Line limit = new Line("l", "p", "o", "t", "", Offset.days(6), Kind.LEGAL_LIMIT, Branch.COMMON, Set.of(), 0);
        assertThatThrownBy(() -> template(line("a"), limit, line("b", "l"))).hasMessageContaining("limite légale");
    }

    private static Line line(String key, String... after) {
        return new Line(key, "p", "o", "t", "", Offset.days(5), Kind.ACTION, Branch.COMMON, Set.of(after), 10);
    }

    private static Template template(Line... lines) {
        List<Line> all = Arrays.asList(lines);
        return new Template(
                "t",
                1,
                "T",
                "",
                List.of(new Step("s", 1, "S", "S", Offset.days(30), Offset.days(1), "", all)),
                new LegalMinimum(all.get(0).key(), Procedure.OPEN));
    }
}
