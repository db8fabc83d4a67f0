package fr.jalon.authority.web;

import fr.jalon.authority.Authorities;
import fr.jalon.authority.CurrentAuthority;
import fr.jalon.market.BuyerSummary;
import fr.jalon.market.Buyers;
import fr.jalon.reference.Places;
import fr.jalon.shared.Siren;
import fr.jalon.site.NotFoundException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What an authority is called: by the list, else as its contracts are published, else by the register. */
@Component
class AuthorityNaming {

    private final Authorities authorities;
    private final Buyers buyers;

    AuthorityNaming(Authorities authorities, Buyers buyers) {
        this.authorities = authorities;
        this.buyers = buyers;
    }

    /** @throws NotFoundException when nobody knows it */
    String name(Siren siren) {
        return authorities
                .current(siren)
                .map(CurrentAuthority::label)
                .or(() -> buyers.find(siren).map(BuyerSummary::label))
                .or(() -> Places.ofFrance().collectivity(siren).map(Places.Collectivity::name))
                .orElseThrow(() -> new NotFoundException("authority " + siren));
    }

    /** Of several, in their order. @throws NotFoundException when nobody knows one of them */
    Map<Siren, String> names(Collection<Siren> sirens) {
        Map<Siren, CurrentAuthority> listed = authorities.current(sirens);
        Map<Siren, String> names = new LinkedHashMap<>();
        for (Siren siren : sirens) {
            CurrentAuthority current = listed.get(siren);
            names.put(siren, current == null ? name(siren) : current.label());
        }
        return names;
    }
}
