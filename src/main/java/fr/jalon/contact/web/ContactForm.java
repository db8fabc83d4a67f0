package fr.jalon.contact.web;

import fr.jalon.calendar.DateInput;
import fr.jalon.contact.domain.Circle;
import fr.jalon.contact.domain.Civility;
import fr.jalon.contact.domain.ContactDetails;
import fr.jalon.contact.domain.ContactFacts;
import fr.jalon.contact.domain.Influence;
import fr.jalon.contact.domain.Provenance;
import fr.jalon.contact.domain.Source;
import fr.jalon.shared.EmailAddress;
import fr.jalon.site.ChoiceInput;
import fr.jalon.site.ManyLines;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * A person as typed.
 *
 * @param cible the SIREN of the authority
 * @param collectedOn when the details were collected; empty for today
 */
record ContactForm(
        @Nullable String cible,
        @Nullable String civility,

        @Size(max = 100, message = "Le prénom tient en 100 caractères.") @Nullable
        String firstName,

        @NotBlank(message = "Indiquez le nom de famille.")
        @Size(max = 100, message = "Le nom de famille tient en 100 caractères.")
        @Nullable
        String lastName,

        @Size(max = 200, message = "La fonction tient en 200 caractères.") @Nullable
        String position,

        @Nullable String circle,
        @Nullable String influence,
        @Nullable String address,

        @Pattern(
                regexp = "[\\d\\s.+()/-]{0,40}",
                message = "Un numéro de téléphone compte des chiffres, ex. 02 40 12 34 56.")
        @Nullable
        String phone,

        @Size(max = 2000, message = "La note tient en 2000 caractères.") @ManyLines @Nullable
        String note,

        @Nullable String source,

        @Size(max = 300, message = "Cette précision tient en 300 caractères.") @Nullable
        String sourceDetail,

        @Nullable String collectedOn,
        @Nullable String version) {

    static ContactForm blank(String authority, String circle, LocalDate today) {
        return new ContactForm(
                authority, "", "", "", "", circle, "", "", "", "", Source.MET.name(), "", today.toString(), null);
    }

    static ContactForm of(ContactDetails person) {
        ContactFacts facts = person.facts();
        return new ContactForm(
                person.authority().value(),
                facts.civility() == null ? "" : facts.civility().name(),
                facts.firstName(),
                facts.lastName(),
                facts.position(),
                facts.circle().name(),
                facts.influence().name(),
                facts.email(),
                facts.phone(),
                facts.note(),
                null,
                null,
                null,
                String.valueOf(person.version()));
    }

    /** Empty when something cannot be read, and then the errors say what. */
    Optional<ContactFacts> facts(BindingResult errors) {
        String typed = text(address);
        if (!typed.isEmpty() && EmailAddress.parse(typed).isEmpty()) {
            errors.rejectValue("address", "email", EmailAddress.refusal(typed).orElse("Adresse e-mail illisible."));
        }
        if (!text(phone).isEmpty() && text(phone).length() < 3) {
            errors.rejectValue("phone", "short", "Ce numéro est trop court.");
        }
        Optional<Civility> title = ChoiceInput.read(Civility.class, civility, "civility", errors);
        Optional<Circle> place = ChoiceInput.read(Circle.class, circle, "circle", errors);
        Optional<Influence> weight = ChoiceInput.read(Influence.class, influence, "influence", errors);
        if (errors.hasErrors()) {
            return Optional.empty();
        }
        return Optional.of(new ContactFacts(
                title.orElse(null),
                orNull(firstName),
                Objects.requireNonNull(orNull(lastName)),
                orNull(position),
                place.orElse(Circle.OTHER),
                weight.orElse(Influence.UNKNOWN),
                EmailAddress.parse(typed).map(EmailAddress::value).orElse(null),
                orNull(phone),
                orNull(note)));
    }

    /** Where the details come from; empty when the day cannot be read. */
    Optional<Provenance> provenance(LocalDate today, BindingResult errors) {
        Optional<LocalDate> on = text(collectedOn).isEmpty()
                ? Optional.of(today)
                : DateInput.read(collectedOn, "collectedOn", false, errors);
        if (on.filter(day -> day.isAfter(today)).isPresent()) {
            errors.rejectValue(
                    "collectedOn", "future", "Ces coordonnées ont été recueillies au plus tard aujourd’hui.");
        }
        Optional<Source> from = ChoiceInput.read(Source.class, source, "source", errors);
        return on.map(day -> new Provenance(from.orElse(Source.MET), orNull(sourceDetail), day));
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    private static @Nullable String orNull(@Nullable String typed) {
        return text(typed).isEmpty() ? null : text(typed);
    }
}
