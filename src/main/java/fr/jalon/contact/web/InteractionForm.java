package fr.jalon.contact.web;

import fr.jalon.site.ManyLines;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * An interaction as it is noted: two fields, and what was understood of them, as it was shown and perhaps corrected.
 *
 * @param whom a person or an authority, as typed
 * @param story what happened, as typed
 * @param who of those that {@code whom} may mean ({@link WhoChoice})
 * @param at the SIREN of the authority where a new person works
 * @param kind name of an {@code InteractionKind}
 * @param startedBy {@code us} or {@code them}
 * @param fulfils the action of a plan that it ticks, {@code ""} for none
 * @param readWhom the name that has been looked for, so that another one is looked for again
 * @param readStory the text that has been read, so that another one is read again
 * @param back the page one came from
 */
record InteractionForm(
        @NotBlank(message = "Dites avec qui : une personne, ou une collectivité parmi vos cibles.")
        @Size(max = 200, message = "Le nom tient en 200 caractères.")
        @Nullable
        String whom,

        @NotBlank(message = "Dites en quelques mots ce qui s’est passé.")
        @Size(max = 2000, message = "Le récit tient en 2 000 caractères.")
        @ManyLines
        @Nullable
        String story,

        @Nullable String who,
        @Nullable String at,
        @Nullable String kind,
        @Nullable String happenedOn,

        @Pattern(regexp = "us|them|", message = "Dites qui a pris l’initiative\u00a0: vous, ou eux.") @Nullable
        String startedBy,

        @Nullable String followUpOn,

        @Size(max = 300, message = "La suite tient en 300 caractères.") @Nullable
        String followUp,

        @Nullable String fulfils,
        @Nullable String readWhom,
        @ManyLines @Nullable String readStory,
        @Nullable String back) {

    static InteractionForm empty(String whom, String at, String back) {
        return new InteractionForm(whom, "", "", at, "", "", "", "", "", "", null, null, back);
    }

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
