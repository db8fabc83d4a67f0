package fr.jalon.cctp.domain;

import fr.jalon.account.SignedIn;
import fr.jalon.shared.Siren;
import fr.jalon.site.NotFoundException;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody mandated to buy for an authority.
 *
 * @param authority for which the mandate holds today
 * @param membership the mandate
 */
public record Buyer(Siren authority, String authorityName, UUID membership) {

    /** @throws NotFoundException when the person does not act as a buyer */
    public static Buyer of(SignedIn me) {
        String siren = Optional.ofNullable(me.authority())
                .orElseThrow(() -> new NotFoundException("authority of " + me.accountId()));
        return new Buyer(
                new Siren(siren), Optional.ofNullable(me.organisation()).orElse(siren), me.membership());
    }
}
