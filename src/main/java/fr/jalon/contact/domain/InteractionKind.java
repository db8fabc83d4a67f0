package fr.jalon.contact.domain;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How one meets the people of an authority. */
public enum InteractionKind {
    CALL("Appel", Confirmation.CALL),
    MEETING("Rendez-vous", Confirmation.MEETING),
    VISIT("Visite", Confirmation.VISIT),
    DEMONSTRATION("Démonstration", Confirmation.MEETING),
    MAIL("Courriel", Confirmation.MAIL),
    LETTER("Courrier", Confirmation.LETTER),
    FAIR("Salon ou forum", Confirmation.FAIR),
    OTHER("Autre échange", null);

    private final String label;
    private final @Nullable Confirmation confirms;

    InteractionKind(String label, @Nullable Confirmation confirms) {
        this.label = label;
        this.confirms = confirms;
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
