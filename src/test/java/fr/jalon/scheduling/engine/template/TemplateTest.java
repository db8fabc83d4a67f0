package fr.jalon.scheduling.engine.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.scheduling.engine.law.Procedure;
import fr.jalon.scheduling.engine.template.Line.Kind;
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
                .hasMessageContaining("in a circle");
    }

    @Test
    void aKeyTwiceOrAnUnknownPredecessorIsRefused() {
        assertThatThrownBy(() -> template(line("a"), line("a"))).hasMessageContaining("Key used twice");
        assertThatThrownBy(() -> template(line("a", "z"))).hasMessageContaining("unknown line: z");
    }

    @Test
    void nothingHangsOnALegalLimitAndItHangsOnNothing() {
        Line limit = new Line("l", "p", "o", "t", "", Offset.days(6), Kind.LEGAL_LIMIT, Branch.COMMON, Set.of(), 0);
        assertThatThrownBy(() -> template(line("a"), limit, line("b", "l"))).hasMessageContaining("legal limit");
    }

    @Test
    void twoThatSayTheSameAreTheSame() {
        Template one = template(line("a"), line("b", "a"));
        assertThat(one).isEqualTo(template(line("a"), line("b", "a")));
        assertThat(one).hasSameHashCodeAs(template(line("a"), line("b", "a")));
        assertThat(one)
                .isNotEqualTo(template(line("a"), line("b")))
                .isNotEqualTo("t 1")
                .isNotEqualTo(null);
        TemplateEditor other = new TemplateEditor(one);
        assertThat(one)
                .isEqualTo(other.as(one.id(), "T"))
                .isNotEqualTo(other.as(new TemplateId("t", 2), "T"))
                .isNotEqualTo(other.as(new TemplateId("u", 1), "T"))
                .isNotEqualTo(other.as(one.id(), "U"));
        assertThat(other.as(new TemplateId("t", 2), "T").hashCode()).isNotEqualTo(one.hashCode());
        assertThat(one.id()).isEqualTo(new TemplateId("t", 1)).hasToString("t 1");
        assertThat(one).hasToString("t 1");
    }

    @Test
    void aNoticeThatIsNoLineIsRefused() {
        assertThatThrownBy(() -> new Template("t", 1, "T", "", List.of(), new LegalMinimum("z", Procedure.OPEN)))
                .hasMessageContaining("Unknown line of the notice");
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
