package fr.jalon.retroplanning.discussion.web;

import fr.jalon.retroplanning.discussion.domain.CommentService;
import fr.jalon.site.ManyLines;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What is typed to say something. */
public record CommentForm(
        @NotBlank(message = "Écrivez votre commentaire.")
        @Size(max = CommentService.LONGEST, message = "Un commentaire tient en 2\u202f000 caractères.")
        @ManyLines
        @Nullable
        String texte) {

    static final CommentForm EMPTY = new CommentForm("");
}
