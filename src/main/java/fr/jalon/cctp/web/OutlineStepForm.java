package fr.jalon.cctp.web;

import fr.jalon.cctp.domain.ClauseWords;
import fr.jalon.cctp.domain.OutlineStep;
import fr.jalon.site.NotFoundException;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A correction as a button sends it.
 *
 * @param acte {@code couper}, {@code joindre}, {@code deplacer}, {@code renommer} or {@code retirer}
 * @param bloc the block that the clause begins with
 * @param avant the clause to move before
 * @param etapes how many corrections the page knew of
 */
record OutlineStepForm(
        @Nullable String acte,
        @Nullable String bloc,
        @Nullable String avant,
        @Nullable String numero,
        @Nullable String intitule,
        @Nullable String etapes) {

    private static final Map<String, OutlineStep.Operation> OPERATIONS = Map.of(
            "couper", OutlineStep.Operation.SPLIT,
            "joindre", OutlineStep.Operation.JOIN,
            "deplacer", OutlineStep.Operation.MOVE,
            "renommer", OutlineStep.Operation.RETITLE,
            "retirer", OutlineStep.Operation.DROP);

    /** @throws NotFoundException where it is none that a button of the page sends */
    OutlineStep read() {
        OutlineStep.Operation operation = OPERATIONS.get(text(acte).toLowerCase(Locale.ROOT));
        if (operation == null) {
            throw new NotFoundException("correction " + acte);
        }
        boolean named = operation == OutlineStep.Operation.RETITLE;
        return new OutlineStep(
                operation,
                number(bloc),
                number(avant),
                named ? cut(text(numero), ClauseWords.LONGEST_NUMBER) : "",
                named ? cut(text(intitule), ClauseWords.LONGEST_TITLE) : "");
    }

    int seenSteps() {
        return number(etapes);
    }

    private static int number(@Nullable String typed) {
        return text(typed).matches("\\d{1,6}") ? Integer.parseInt(text(typed)) : 0;
    }

    private static String cut(String typed, int most) {
        return typed.length() <= most ? typed : typed.substring(0, most);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
