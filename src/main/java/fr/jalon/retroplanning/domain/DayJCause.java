package fr.jalon.retroplanning.domain;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What made J move, or its range narrower. */
public enum DayJCause {
    /** The notice says until when bids are taken in. */
    NOTICE("avis", "avis publié"),
    ANSWER("reponse", "réponse de l’acheteur"),
    VERDICT("verdict", "verdict de fidélisation"),
    /** The running contract was prolonged, renewed or ended. */
    CONTRACT("marche", "marché en cours : avenant, reconduction, fin"),
    OTHER("autre", "autre raison");

    private final String code;
    private final String words;

    DayJCause(String code, String words) {
        this.code = code;
        this.words = words;
    }

    /** As addresses say it. */
    public String code() {
        return code;
    }

    /** By its {@link #code()}; another reason for everything else. */
    public static DayJCause of(@Nullable String code) {
        return Arrays.stream(values())
                .filter(fact -> fact.code.equals(code))
                .findFirst()
                .orElse(OTHER);
    }

    /** In French, as in a list of choices. */
    public String words() {
        return words;
    }
}
