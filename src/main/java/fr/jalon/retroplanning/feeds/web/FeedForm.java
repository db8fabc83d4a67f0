package fr.jalon.retroplanning.feeds.web;

import fr.jalon.retroplanning.feeds.domain.FeedService.Wish;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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

    /** @param chosen the plan that was found, null for none */
    Wish wish(@Nullable UUID chosen) {
        return new Wish(
                Objects.requireNonNull(nom).strip(),
                chosen,
                Boolean.TRUE.equals(personne),
                Boolean.TRUE.equals(alarme));
    }
}
