package fr.jalon.contact.awareness.web;

import fr.jalon.calendar.DateInput;
import fr.jalon.contact.awareness.domain.FrameworkFacts;
import fr.jalon.shared.Amount;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** A framework agreement as typed. @param cible the authority's SIREN, kept from the address */
record FrameworkForm(
        @Nullable String cible,

        @NotBlank(message = "Dites l’objet de l’accord-cadre.")
        @Size(max = 300, message = "L’objet : 300 caractères au plus.")
        @Nullable
        String frameworkTitle,

        @Nullable String minimum,
        @Nullable String maximum,
        @Nullable String startsOn,
        @Nullable String endsOn,
        @Nullable String version) {

    static FrameworkForm blank(String cible) {
        return new FrameworkForm(cible, "", "", "", "", "", null);
    }

    static FrameworkForm of(String cible, FrameworkFacts facts, long version) {
        return new FrameworkForm(
                cible,
                facts.title(),
                text(facts.minimum()),
                text(facts.maximum()),
                facts.startsOn().toString(),
                facts.endsOn().toString(),
                String.valueOf(version));
    }

    Optional<FrameworkFacts> read(BindingResult errors) {
        BigDecimal least = amount(minimum, "minimum", errors);
        BigDecimal most = amount(maximum, "maximum", errors);
        if (most != null && most.signum() == 0) {
            errors.rejectValue(
                    "maximum",
                    "zero",
                    "Un maximum de zéro ne permet aucune commande : laissez vide s’il n’y en a pas.");
        }
        if (least != null && most != null && least.compareTo(most) > 0) {
            errors.rejectValue("maximum", "order", "Le maximum est plus petit que le minimum.");
        }
        Optional<LocalDate> from = DateInput.read(startsOn, "startsOn", false, errors);
        Optional<LocalDate> to = DateInput.read(endsOn, "endsOn", false, errors);
        from.filter(day -> to.filter(end -> !end.isAfter(day)).isPresent())
                .ifPresent(day -> errors.rejectValue("endsOn", "order", "La fin vient après le début."));
        return errors.hasErrors() || from.isEmpty() || to.isEmpty() || frameworkTitle == null
                ? Optional.empty()
                : Optional.of(new FrameworkFacts(frameworkTitle.strip(), least, most, from.get(), to.get()));
    }

    static @Nullable BigDecimal amount(@Nullable String typed, String field, BindingResult errors) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        BigDecimal read = Amount.parse(typed)
                .map(Amount::euros)
                .filter(euros -> euros.signum() >= 0)
                .orElse(null);
        if (read == null) {
            errors.rejectValue(field, "amount", "Ce montant ne se lit pas : écrivez-le comme 40 000 ou 1 250,50.");
        }
        return read;
    }

    private static String text(@Nullable BigDecimal amount) {
        return amount == null ? "" : amount.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
