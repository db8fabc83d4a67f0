package fr.jalon.retroplanning.feeds.web;

import fr.jalon.retroplanning.feeds.domain.FeedService.Wish;
import fr.jalon.site.Choice;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * What is asked of a new calendar.
 *
 * @param plan the id of one plan; empty for the person's own actions
 */
record FeedForm(
        @Nullable String plan,

        @NotBlank(message = "Donnez un nom à ce calendrier.")
        @Size(max = 80, message = "Le nom du calendrier tient en 80 caractères.")
        @Nullable
        String nom,

        @Nullable Boolean personne,
        @Nullable Boolean alarme) {

    static FeedForm blank(String plan, String name) {
        return new FeedForm(plan, name, true, false);
    }

    /** Says so when the plan chosen is none of those offered. */
    void checkPlan(List<Choice> offered, BindingResult errors) {
        if (offered.stream().noneMatch(choice -> choice.value().equals(chosen()))) {
            errors.rejectValue("plan", "unknown", "Choisissez vos actions ou l’un de vos plans suivis.");
        }
    }

    private String chosen() {
        return Objects.requireNonNullElse(plan, "");
    }

    Wish wish() {
        return new Wish(
                Objects.requireNonNull(nom).strip(),
                chosen().isEmpty() ? null : UUID.fromString(chosen()),
                Boolean.TRUE.equals(personne),
                Boolean.TRUE.equals(alarme));
    }
}
