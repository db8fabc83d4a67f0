package fr.jalon.site;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What was chosen in a list of a form, for every form that offers one. */
public final class ChoiceInput {

    private ChoiceInput() {}

    /**
     * The choice of that name.
     *
     * @param typed null or empty when nothing was chosen
     * @param errors get a sentence at {@code field} when something was sent that no list offers
     * @return empty when nothing was chosen, or nothing that is offered
     */
    public static <E extends Enum<E>> Optional<E> read(
            Class<E> kind, @Nullable String typed, String field, Errors errors) {
        if (typed == null || typed.isBlank()) {
            return Optional.empty();
        }
        Optional<E> chosen = Arrays.stream(kind.getEnumConstants())
                .filter(one -> one.name().equals(typed.strip()))
                .findFirst();
        if (chosen.isEmpty()) {
            errors.rejectValue(field, "choice", "Ce choix n’est pas dans la liste\u00a0: choisissez-en un autre.");
        }
        return chosen;
    }
}
