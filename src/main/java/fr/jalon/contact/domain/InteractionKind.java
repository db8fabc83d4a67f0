package fr.jalon.contact.domain;

import fr.jalon.shared.PlainText;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How one meets the people of an authority. */
public enum InteractionKind {
    CALL("Appel", Confirmation.CALL, "appel|telephon|relanc"),
    MEETING("Rendez-vous", Confirmation.MEETING, "rencontr|rendez vous|entretien|reunion"),
    VISIT("Visite", Confirmation.VISIT, "visit|rencontr|terrain"),
    DEMONSTRATION("Démonstration", Confirmation.MEETING, "demonstration|present|rencontr"),
    MAIL("Courriel", Confirmation.MAIL, "courriel|ecrire|envoy|relanc|mail"),
    LETTER("Courrier", Confirmation.LETTER, "courrier|ecrire|lettre|envoy"),
    FAIR("Salon ou forum", Confirmation.FAIR, "salon|forum|rencontr"),
    OTHER("Autre échange", null, "(?!)");

    private final String label;
    private final @Nullable Confirmation confirms;
    private final Pattern actions;

    /** @param actions how the titles of actions begin a word that such an interaction fulfils, in plain text */
    InteractionKind(String label, @Nullable Confirmation confirms, String actions) {
        this.label = label;
        this.confirms = confirms;
        this.actions = Pattern.compile("\\b(?:" + actions + ")");
    }

    /** Whether an action of a plan is probably done by such an interaction: {@code Appeler le contact} by a call. */
    public boolean fits(String actionTitle) {
        return actions.matcher(PlainText.of(actionTitle)).find();
    }

    /** In French, for people. */
    public String label() {
        return label;
    }

    /** Whether who takes part is still there, and how one knows; a letter or mail of ours proves nothing. */
    public Optional<Confirmation> confirms(boolean theirs) {
        boolean oneWay = this == MAIL || this == LETTER;
        return oneWay && !theirs ? Optional.empty() : Optional.ofNullable(confirms);
    }
}
