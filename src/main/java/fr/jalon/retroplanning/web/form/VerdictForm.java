package fr.jalon.retroplanning.web.form;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is typed to judge whether loyalty worked.
 *
 * @param reussie {@code true} or {@code false}; null as long as nothing is chosen
 */
public record VerdictForm(
        @NotNull(message = "Choisissez : la fidélisation a-t-elle réussi ?")
        @Nullable
        @Pattern(regexp = "true|false", message = "Choisissez : la fidélisation a-t-elle réussi ?")
        String reussie,

        @Nullable String date,

        @NotBlank(message = "Dites sur quoi repose ce verdict.")
        @Size(max = 500, message = "La preuve tient en 500 caractères.")
        @Nullable
        String preuve,

        @Nullable String version) {

    public static VerdictForm on(LocalDate today) {
        return new VerdictForm(null, today.toString(), "", null);
    }
}
