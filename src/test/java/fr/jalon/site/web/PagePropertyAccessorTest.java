package fr.jalon.site.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.expression.EvaluationContext;
import org.springframework.expression.spel.support.StandardEvaluationContext;

class PagePropertyAccessorTest {

    record Plan(String title, boolean late) {

        public String getLead() {
            return "lead of " + title;
        }

        public boolean isOver() {
            return !late;
        }

        public String with(String suffix) {
            return title + suffix;
        }

        public static String kind() {
            return "plan";
        }
    }

    private final EvaluationContext context = new StandardEvaluationContext();
    private final PagePropertyAccessor accessor = PagePropertyAccessor.INSTANCE;
    private final Plan plan = new Plan("Tonte", true);

    @Test
    void aComponentAGetterAndAQuestionAreProperties() throws Exception {
        assertThat(accessor.read(context, plan, "title").getValue()).isEqualTo("Tonte");
        assertThat(accessor.read(context, plan, "lead").getValue()).isEqualTo("lead of Tonte");
        assertThat(accessor.read(context, plan, "over").getValue()).isEqualTo(false);
    }

    @Test
    void whatNeedsAnArgumentOrBelongsToTheClassIsNone() {
        assertThat(accessor.canRead(context, plan, "with")).isFalse();
        assertThat(accessor.canRead(context, plan, "kind")).isFalse();
        assertThat(accessor.canRead(context, plan, "missing")).isFalse();
    }

    @Test
    void othersObjectsAreLeftToThymeleafWhichForbidsSome() {
        assertThat(accessor.canRead(context, LocalDate.EPOCH, "year")).isFalse();
        assertThat(accessor.canRead(context, Map.of("title", "x"), "title")).isFalse();
        assertThat(accessor.canRead(context, Runtime.getRuntime(), "runtime")).isFalse();
        assertThat(accessor.canRead(context, null, "title")).isFalse();
    }

    @Test
    void nothingIsWritten() {
        assertThat(accessor.canWrite(context, plan, "title")).isFalse();
        assertThatThrownBy(() -> accessor.write(context, plan, "title", "x")).hasMessageContaining("read only");
    }
}
