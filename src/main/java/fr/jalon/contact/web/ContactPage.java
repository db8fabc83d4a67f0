package fr.jalon.contact.web;

import fr.jalon.contact.domain.ContactDetails;
import fr.jalon.contact.domain.Freshness;
import fr.jalon.contact.domain.InteractionDetails;
import fr.jalon.contact.web.ContactPart.PlacedPart;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one person.
 *
 * @param lead position and authority
 * @param age how fresh it is, in words
 * @param confirmedBy the colleague who saw the person last, null when nobody did
 * @param source where the details come from and since when, in words
 * @param followUps what is still to be done with this person
 */
record ContactPage(
        ContactDetails person,
        String authority,
        String target,
        String lead,
        Freshness freshness,
        String age,
        @Nullable String confirmedBy,
        String source,
        List<InteractionDetails> followUps,
        List<InteractionDetails> interactions,
        List<PlacedPart> parts) {}
