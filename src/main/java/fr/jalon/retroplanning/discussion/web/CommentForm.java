package fr.jalon.retroplanning.discussion.web;

import fr.jalon.retroplanning.discussion.domain.CommentService;
import fr.jalon.site.ManyLines;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is typed to say something.
 *
 * @param cle the identifier of the comment to be, so that sending the form twice says it once
 */
public record CommentForm(
        @NotBlank(message = "Écrivez votre commentaire.")
        @Size(max = CommentService.LONGEST, message = "Un commentaire tient en 2\u202f000 caractères.")
        @ManyLines
        @Nullable
        String texte,

        @Nullable String cle) {

    static CommentForm empty(UUID id) {
        return new CommentForm("", id.toString());
    }

    /** The identifier sent along, or a new one where none can be read. */
    UUID id(UUID otherwise) {
        return cle != null && cle.matches("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}")
                ? UUID.fromString(cle)
                : otherwise;
    }
}
