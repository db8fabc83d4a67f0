package fr.jalon.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thymeleaf.context.Context;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.dialect.SpringStandardDialect;
import org.thymeleaf.templateresolver.StringTemplateResolver;

/** Whatever a template may say: with Jalon's evaluator the page is the same as with Spring's, and so is what is refused. */
class PageExpressionTest {

    record Step(
            String title,
            @Nullable Step next,
            boolean late,
            List<String> actions,
            @Nullable String note) {

        public boolean isOver() {
            return !late;
        }

        public String path() {
            return "/" + title;
        }

        public String broken() {
            throw new IllegalStateException("broken");
        }
    }

    private static final Step LAST = new Step("dépôt", null, true, List.of(), null);
    private static final Step FIRST = new Step("sourcing", LAST, false, List.of("appeler", "écrire"), "");

    private static final Map<String, Object> MODEL = Map.of(
            "step",
            FIRST,
            "day",
            LocalDate.of(2027, 12, 6),
            "words",
            Map.of("title", "d’une table"),
            "yes",
            true,
            "text",
            "");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "step.title",
                "step.next.title",
                "step.next.next",
                "step.next.next.title",
                "step.over",
                "step.path()",
                "step.path",
                "step.title()",
                "step.isOver()",
                "step.missing",
                "step.missing()",
                "step.broken()",
                "step.actions.isEmpty()",
                "step.next.actions.isEmpty()",
                "step.actions.size()",
                "step.actions.empty",
                "step.actions.get()",
                "step.note.isEmpty()",
                "step.note",
                "step.next.note",
                "step.next.note == null",
                "step.next.note != null",
                "step.note == null",
                "step.next.next.title != null",
                "!step.late",
                "!step.next.late",
                "!step.title",
                "!step.next.next",
                "step.late ? 'en retard' : 'à l’heure'",
                "step.next.late ? 'en retard' : step.title",
                "step.next.late ? step.next.title : null",
                "step.late ? step.missing : step.title",
                "step.next.next == null ? 'fin' : step.next.next.title",
                "step.title ? 'a' : 'b'",
                "step.next.next ? 'a' : 'b'",
                "!step.late ? 'tôt' : 'tard'",
                "step.late ? 'a''b' : 'c'",
                "step.late ? step.title : yes ? 'x' : 'y'",
                "step.late or step.next.late",
                "step.late or step.over",
                "step.next.late and !step.late",
                "step.next.next != null and step.next.next.late",
                "step.next.next == null or step.next.next.late",
                "step.late or step.title",
                "step.late and step.missing",
                "step.over and step.missing",
                "step.late and step.over or yes",
                "step.title and yes",
                "(step.late or step.over) and yes",
                "step.late or yes ? 'x' : 'y'",
                "!step.late and !step.actions.isEmpty()",
                "step.title == 'a or b'",
                "nothing",
                "nothing.title",
                "nothing == null",
                "nothing ? 'a' : 'b'",
                "yes",
                "yes ? 'oui' : 'non'",
                "text.isEmpty()",
                "text.length()",
                "day.year",
                "day.getYear()",
                "words.title",
                "words.missing",
                "true",
                "null",
                "'dit'",
                "'dit''autre'",
                "step.class",
                "step.getClass()",
                "step.hashCode().class",
                "param.x",
                "session",
                "#ctx",
                "step.actions[0]",
                "step.title + '!'",
                "(step.title)"
            })
    void saysTheSameAsSpring(String expression) {
        String page = "<p th:text=\"${" + expression + "}\" th:attr=\"title=${" + expression + "}\" th:classappend=\"${"
                + expression + "}\"></p><a th:href=\"@{|/x/${" + expression + "}|}\"></a><p th:if=\"${" + expression
                + "}\">oui</p>";

        assertThat(rendered(page, new PageDialect())).isEqualTo(rendered(page, new SpringStandardDialect()));
    }

    @Test
    void ofItsOwnFormsSpringIsNotAsked() {
        assertThat(PageExpression.parse("step.next.title")).isPresent();
        assertThat(PageExpression.parse("step.next != null")).isPresent();
        assertThat(PageExpression.parse("!step.late")).isPresent();
        assertThat(PageExpression.parse("step.late ? 'a' : step.title")).isPresent();
        assertThat(PageExpression.parse("step.actions[0]")).isEmpty();
        assertThat(PageExpression.parse("param.x")).isEmpty();
        assertThat(PageExpression.parse("@fr.date(day)")).isEmpty();
    }

    private static String rendered(String page, SpringStandardDialect dialect) {
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setDialect(dialect);
        engine.setTemplateResolver(new StringTemplateResolver());
        try {
            return engine.process(page, new Context(Locale.FRENCH, MODEL));
        } catch (TemplateProcessingException refused) {
            Throwable cause = refused;
            while (cause.getCause() != null) {
                cause = cause.getCause();
            }
            return "refused: " + cause.getClass().getName() + " " + cause.getMessage();
        }
    }
}
