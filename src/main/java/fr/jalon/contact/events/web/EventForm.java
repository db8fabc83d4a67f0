package fr.jalon.contact.events.web;

import fr.jalon.calendar.DateInput;
import fr.jalon.contact.events.domain.EventDetails;
import fr.jalon.contact.events.domain.EventFacts;
import fr.jalon.contact.events.domain.EventKind;
import fr.jalon.site.ChoiceInput;
import fr.jalon.site.ManyLines;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** An event as typed. @param going memberships */
record EventForm(
        @NotBlank(message = "Donnez un nom à l’événement.")
        @Size(max = 200, message = "Le nom : 200 caractères au plus.")
        @Nullable
        String eventName,

        @Nullable String eventKind,
        @Nullable String firstDay,
        @Nullable String lastDay,

        @Size(max = 200, message = "Le lieu : 200 caractères au plus.") @Nullable
        String eventPlace,

        @Size(max = 200, message = "L’organisateur : 200 caractères au plus.") @Nullable
        String organiser,

        @Size(max = 500, message = "L’adresse de la page : 500 caractères au plus.") @Nullable
        String eventPage,

        @ManyLines @Size(max = 2000, message = "La note : 2 000 caractères au plus.") @Nullable
        String eventNote,

        @Nullable String yearly,
        @Nullable List<String> going,
        @Nullable String version) {

    static EventForm blank(UUID me) {
        return new EventForm("", EventKind.FORUM.name(), "", "", "", "", "", "", "", List.of(me.toString()), null);
    }

    static EventForm of(EventDetails event) {
        EventFacts facts = event.facts();
        return new EventForm(
                facts.name(),
                facts.kind().name(),
                facts.firstDay().toString(),
                facts.lastDay().equals(facts.firstDay()) ? "" : facts.lastDay().toString(),
                facts.place(),
                facts.organiser(),
                facts.page(),
                facts.note(),
                facts.yearly() ? "true" : "",
                facts.going().stream().map(UUID::toString).toList(),
                String.valueOf(event.version()));
    }

    /** What was typed; what cannot be read is told to the errors. @param colleagues who may go */
    Optional<EventFacts> read(Set<UUID> colleagues, BindingResult errors) {
        Optional<LocalDate> first = DateInput.read(firstDay, "firstDay", false, errors);
        Optional<LocalDate> last =
                DateInput.read(lastDay, "lastDay", true, errors).or(() -> first);
        first.flatMap(from -> last.filter(to -> to.isBefore(from) || to.isAfter(from.plusDays(EventFacts.MOST_DAYS))))
                .ifPresent(wrong ->
                        errors.rejectValue("lastDay", "order", "Le dernier jour suit le premier, d’un mois au plus."));
        String page = text(eventPage);
        if (page != null && !page.matches("https?://[^\\s/]+\\.[^\\s]+")) {
            errors.rejectValue("eventPage", "address", "Une adresse de page commence par https://.");
        }
        EventKind kind = ChoiceInput.read(EventKind.class, eventKind, "eventKind", errors)
                .orElse(EventKind.OTHER);
        if (errors.hasErrors() || first.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        String name = text(eventName);
        return Optional.of(new EventFacts(
                kind,
                name == null ? "" : name,
                first.get(),
                last.get(),
                text(eventPlace),
                text(organiser),
                page,
                text(eventNote),
                "true".equals(yearly),
                colleagues.stream()
                        .filter(one -> going != null && going.contains(one.toString()))
                        .collect(Collectors.toSet())));
    }

    private static @Nullable String text(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
