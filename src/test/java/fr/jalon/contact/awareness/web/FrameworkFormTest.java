package fr.jalon.contact.awareness.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.contact.awareness.domain.FrameworkDetails;
import fr.jalon.contact.awareness.domain.FrameworkDetails.OrderingService;
import fr.jalon.contact.awareness.domain.FrameworkFacts;
import fr.jalon.shared.Siren;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.validation.BindException;
import org.springframework.validation.BindingResult;
import org.springframework.validation.ObjectError;

/** Agreements and orders as they are typed. */
class FrameworkFormTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

    @ParameterizedTest(name = "{0} to {1}, {2} to {3}: {4}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            5 000    | 40 000      | 2026-01-01 | 2029-12-31 | -
            -        | -           | 2026-01-01 | 2026-01-02 | -
            40000    | 40 000,00 € | 2026-01-01 | 2029-12-31 | -
            0        | 0,01        | 2028-02-29 | 2029-02-28 | -
            40000,01 | 40000       | 2026-01-01 | 2029-12-31 | plus petit que le minimum
            -        | 0           | 2026-01-01 | 2029-12-31 | Un maximum de zéro
            -5       | -           | 2026-01-01 | 2029-12-31 | ne se lit pas
            -        | 1,234       | 2026-01-01 | 2029-12-31 | ne se lit pas
            -        | 1234567890123456 | 2026-01-01 | 2029-12-31 | ne se lit pas
            -        | beaucoup    | 2026-01-01 | 2029-12-31 | ne se lit pas
            -        | -           | 2026-01-01 | 2026-01-01 | La fin vient après le début
            -        | -           | 2027-02-29 | 2029-12-31 | n’existe pas
            """)
    void anAgreement(@Nullable String least, @Nullable String most, String from, String to, @Nullable String sentence) {
        FrameworkForm form = new FrameworkForm("", "Tonte", least, most, from, to, null);
        BindingResult errors = new BindException(form, "form");
        boolean read = form.read(errors).isPresent();
        says(sentence, errors);
        assertThat(read).isEqualTo(sentence == null);
    }

    @Test
    void whatIsShownAgainIsReadAsTheSame() {
        FrameworkFacts facts = new FrameworkFacts(
                "Tonte", new BigDecimal("0.50"), new BigDecimal("1000000.00"), TODAY, TODAY.plusYears(4));
        FrameworkForm shown = FrameworkForm.of("", facts, 3);
        assertThat(shown.minimum()).isEqualTo("0,5");
        assertThat(shown.maximum()).isEqualTo("1000000");
        FrameworkFacts again = shown.read(new BindException(shown, "form")).orElseThrow();
        assertThat(again)
                .usingRecursiveComparison()
                .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .isEqualTo(facts);
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            2026-12-01 | 0,01    | -
            2026-12-02 | 100     | n’est pas encore passée
            2026-12-01 | 0       | Indiquez le montant
            2026-12-01 | 0,00    | Indiquez le montant
            2026-12-01 | -       | Indiquez le montant
            2026-12-01 | 0,004   | ne se lit pas
            2026-12-01 | -10     | ne se lit pas
            """)
    void anOrder(String day, @Nullable String amount, @Nullable String sentence) {
        OrderForm form = new OrderForm(day, amount, "", "");
        BindingResult errors = new BindException(form, "form");
        form.day(TODAY, errors);
        form.amount(errors);
        says(sentence, errors);
    }

    @Test
    void anOrderIsOfAServiceOfThatAgreementOrOfNoneThatIsKnown() {
        UUID sports = UUID.randomUUID();
        FrameworkDetails framework = new FrameworkDetails(
                UUID.randomUUID(),
                new Siren("999000011"),
                "Ville de Montbriand",
                new FrameworkFacts("Tonte", null, null, TODAY, TODAY.plusYears(1)),
                BigDecimal.ZERO,
                List.of(new OrderingService(sports, "Sports", BigDecimal.ZERO, null)),
                0);
        assertThat(service(sports.toString(), framework, null)).isEqualTo(sports);
        assertThat(service("", framework, null)).isNull();
        assertThat(service(null, framework, null)).isNull();
        assertThat(service(UUID.randomUUID().toString(), framework, "n’est pas de ceux"))
                .isNull();
        assertThat(service("Sports", framework, "n’est pas de ceux")).isNull();
        assertThat(framework.silent()).hasSize(1);
    }

    private static @Nullable UUID service(
            @Nullable String typed, FrameworkDetails framework, @Nullable String sentence) {
        OrderForm form = new OrderForm(TODAY.toString(), "1", typed, "");
        BindingResult errors = new BindException(form, "form");
        UUID service = form.service(framework, errors);
        says(sentence, errors);
        return service;
    }

    private static void says(@Nullable String sentence, BindingResult errors) {
        if (sentence == null) {
            assertThat(errors.getAllErrors()).isEmpty();
        } else {
            assertThat(errors.getAllErrors())
                    .extracting(ObjectError::getDefaultMessage)
                    .map(Objects::requireNonNull)
                    .anySatisfy(said -> assertThat(said).contains(sentence));
        }
    }
}
