package fr.jalon.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.site.ManyLines;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.core.ResolvableType;
import org.springframework.format.support.DefaultFormattingConversionService;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.validation.BindingResult;

/** What a form holds of what was sent. */
class FormBinderTest {

    private final MockHttpServletRequest request = new MockHttpServletRequest();

    record Sample(
            @Nullable String nom,
            @ManyLines @Nullable String texte,
            @Nullable Boolean alarme,
            @Nullable Integer jours,
            @Nullable Set<String> suit) {}

    @Test
    void whatCannotBeReadIsAnErrorOfItsFieldAndTheRestIsThere() {
        request.addParameter("nom", "Nadia");
        request.addParameter("alarme", "zz");
        request.addParameter("jours", "trois");
        BindingResult result = bind(request);
        assertThat(result.getFieldErrors()).extracting("field").containsExactlyInAnyOrder("alarme", "jours");
        assertThat(result.getTarget()).isEqualTo(new Sample("Nadia", null, null, null, null));
        assertThat(result.getFieldValue("nom")).isEqualTo("Nadia");
        assertThat(result.getFieldValue("jours")).as("what was typed").isEqualTo("trois");
    }

    @Test
    void namesThatAreNoFieldsAreNotLookedAt() {
        request.addParameter("nom[0]", "x");
        request.addParameter("nom.y", "x");
        request.addParameter("suit[", "x");
        BindingResult result = bind(request);
        assertThat(result.hasErrors()).isFalse();
        assertThat(result.getTarget()).isEqualTo(new Sample(null, null, null, null, null));
    }

    @Test
    void aTextSentSeveralTimesIsTheFirstAndASetHoldsAll() {
        request.addParameter("nom", "Nadia", "Karim");
        request.addParameter("suit", "a", "b");
        assertThat(bind(request).getTarget()).isEqualTo(new Sample("Nadia", null, null, null, Set.of("a", "b")));
    }

    @Test
    void aTextIsOneLineUnlessItsFieldHoldsMany() {
        request.addParameter("nom", "Nadia\r\nBcc: eve@exemple.fr\u2028x");
        request.addParameter("texte", "Bonjour,\r\nà jeudi");
        assertThat(bind(request).getTarget())
                .isEqualTo(new Sample("Nadia Bcc: eve@exemple.fr x", "Bonjour,\r\nà jeudi", null, null, null));
    }

    @Test
    void aHeaderIsNoField() {
        request.addHeader("nom", "Nadia");
        assertThat(bind(request).getTarget()).isEqualTo(new Sample(null, null, null, null, null));
    }

    private static BindingResult bind(HttpServletRequest request) {
        FormBinder binder = new FormBinder(null, "form");
        binder.setTargetType(ResolvableType.forClass(Sample.class));
        binder.setConversionService(new DefaultFormattingConversionService());
        binder.construct(request);
        binder.bind(request);
        return binder.getBindingResult();
    }
}
