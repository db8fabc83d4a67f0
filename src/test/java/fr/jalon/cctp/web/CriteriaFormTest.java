package fr.jalon.cctp.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.cctp.domain.CriterionLine;
import fr.jalon.cctp.domain.CriterionService.Typed;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;

class CriteriaFormTest {

    @Test
    void whatWasThereComesBackWithItsIds() {
        UUID price = UUID.randomUUID();
        UUID quality = UUID.randomUUID();
        UUID means = UUID.randomUUID();
        CriteriaForm form = CriteriaForm.of(
                List.of(
                        new CriterionLine(price, null, "Prix", 60),
                        new CriterionLine(quality, null, "Technique", 40),
                        new CriterionLine(means, quality, "Moyens", 40)),
                "au plus bas");

        assertThat(read(form))
                .containsExactly(
                        new Typed(price, "Prix", 60, List.of()),
                        new Typed(quality, "Technique", 40, List.of(new Typed(means, "Moyens", 40, List.of()))));
        assertThat(form.rows()).hasSize(7);
    }

    @Test
    void emptyRowsAreNoCriteria() {
        assertThat(read(form(List.of("", "Prix", ""), List.of("", "100", "")))).hasSize(1);
        assertThat(read(new CriteriaForm(null, null, null, null, null))).isEmpty();
    }

    @Test
    void eachFaultIsSaid() {
        assertThat(fault(form(List.of("Prix", "Technique"), List.of("60", "30"))))
                .contains("font 90");
        assertThat(fault(form(List.of("Prix"), List.of("cent")))).contains("nombre entier");
        assertThat(fault(form(List.of("Prix"), List.of("0")))).contains("nombre entier");
        assertThat(fault(form(List.of(""), List.of("60")))).contains("un nom");
        assertThat(fault(form(List.of("x".repeat(301)), List.of("100")))).contains("un nom");
        assertThat(fault(new CriteriaForm(null, List.of("Moyens"), List.of("100"), List.of("partie"), null)))
                .contains("est une partie");
        assertThat(fault(new CriteriaForm(
                        null, List.of("Prix", "Moyens"), List.of("100", "40"), List.of("critere", "partie"), null)))
                .contains("il en faut 100, le poids");
    }

    @Test
    void moreRowsThanAnyoneNeedsAreNotRead() {
        List<String> names = Collections.nCopies(5000, "Prix");

        assertThat(form(names, names).rows()).hasSize(60);
    }

    private static CriteriaForm form(List<String> names, List<String> weights) {
        return new CriteriaForm(null, names, weights, null, null);
    }

    private static List<Typed> read(CriteriaForm form) {
        BindingResult errors = new BeanPropertyBindingResult(form, "form");
        List<Typed> criteria = form.read(errors);
        assertThat(errors.getAllErrors()).isEmpty();
        return criteria;
    }

    private static String fault(CriteriaForm form) {
        BindingResult errors = new BeanPropertyBindingResult(form, "form");
        form.read(errors);
        assertThat(errors.getErrorCount()).isPositive();
        return String.valueOf(errors.getAllErrors().get(0).getDefaultMessage());
    }
}
