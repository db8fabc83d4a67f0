package fr.jalon.contact.requests.domain;

import java.util.Arrays;
import java.util.Optional;

/** What can happen to a request, in the order in which it usually does. */
public enum RequestStep {
    SEND("envoi", "Lettre envoyée", "La lettre est partie"),
    RECEIVE("reception", "Réception connue", "La collectivité l’a reçue"),
    REMIND("relance", "Relance faite", "Vous avez relancé"),
    ANSWER("reponse", "Réponse reçue", "Noter la réponse"),
    REFER("saisine", "CADA saisie", "Saisir la CADA"),
    ADVISE("avis", "Avis de la CADA reçu", "La CADA a rendu son avis"),
    CLOSE("cloture", "Demande close", "Clore cette demande");

    private final String key;
    private final String done;
    private final String title;

    RequestStep(String key, String done, String title) {
        this.key = key;
        this.done = done;
        this.title = title;
    }

    /** As addresses say it. */
    public static Optional<RequestStep> of(String key) {
        return Arrays.stream(values()).filter(step -> step.key.equals(key)).findFirst();
    }

    public String key() {
        return key;
    }

    /** What stands in the list of what happened. */
    public String done() {
        return done;
    }

    /** Above its form. */
    public String title() {
        return title;
    }
}
