package fr.jalon.contact.domain;

import fr.jalon.account.Eraser;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a person, as typed and checked; whatever is null is not known.
 *
 * @param position as the person says it: {@code adjointe aux espaces verts}
 */
public record ContactFacts(
        @Nullable Civility civility,
        @Nullable String firstName,
        String lastName,
        @Nullable String position,
        Circle circle,
        Influence influence,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String note) {

    /** The same, in whose free texts somebody else is named no more. */
    ContactFacts without(Eraser other) {
        return new ContactFacts(
                civility,
                firstName,
                lastName,
                other.eraseIfAny(position, 200),
                circle,
                influence,
                email,
                phone,
                other.eraseIfAny(note, 2000));
    }
}
