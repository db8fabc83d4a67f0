package fr.jalon.contact.merging.web;

import fr.jalon.contact.domain.ContactFacts;
import org.jspecify.annotations.Nullable;

/** Of whom each fact is kept: {@code other}, or anything else for the first of the two. */
record MergeForm(
        @Nullable String keepAuthority,
        @Nullable String keepName,
        @Nullable String keepPosition,
        @Nullable String keepPlace,
        @Nullable String keepAddress,
        @Nullable String keepPhone,
        @Nullable String keepNote) {

    ContactFacts choose(ContactFacts one, ContactFacts other) {
        ContactFacts name = of(keepName, one, other);
        ContactFacts place = of(keepPlace, one, other);
        return new ContactFacts(
                name.civility(),
                name.firstName(),
                name.lastName(),
                of(keepPosition, one, other).position(),
                place.circle(),
                place.influence(),
                of(keepAddress, one, other).email(),
                of(keepPhone, one, other).phone(),
                of(keepNote, one, other).note());
    }

    boolean otherAuthority() {
        return isOther(keepAuthority);
    }

    private static ContactFacts of(@Nullable String choice, ContactFacts one, ContactFacts other) {
        return isOther(choice) ? other : one;
    }

    private static boolean isOther(@Nullable String choice) {
        return "other".equals(choice);
    }
}
