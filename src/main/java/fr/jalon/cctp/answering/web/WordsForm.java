package fr.jalon.cctp.answering.web;

import fr.jalon.site.ManyLines;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Forms of one field each. */
final class WordsForm {

    private WordsForm() {}

    /** What is said to colleagues. */
    record Note(
            @NotBlank(message = "Écrivez la note.")
            @Size(max = 4000, message = "Une note compte au plus 4 000 caractères.")
            @ManyLines
            @Nullable
            String noteWords) {

        String words() {
            return Objects.requireNonNullElse(Typed.text(noteWords), "");
        }
    }

    /** What is offered to whoever proposed other words. */
    record Counter(
            @NotBlank(message = "Écrivez la formulation que vous proposez.")
            @Size(max = 20_000, message = "Une contre-proposition compte au plus 20 000 caractères.")
            @ManyLines
            @Nullable
            String counterWords) {

        String words() {
            return Objects.requireNonNullElse(Typed.text(counterWords), "");
        }
    }
}
