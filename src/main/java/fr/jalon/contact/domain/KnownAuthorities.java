package fr.jalon.contact.domain;

import fr.jalon.authority.Authorities;
import fr.jalon.authority.AuthorityRef;
import fr.jalon.authority.CurrentAuthority;
import fr.jalon.authority.TargetRef;
import fr.jalon.authority.Targets;
import fr.jalon.market.Buyers;
import fr.jalon.shared.Siren;
import fr.jalon.site.NotFoundException;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The authorities that the company in scope may write about: on the list, a buyer, or a target of its own. */
@Component
@Transactional(readOnly = true)
public class KnownAuthorities {

    private final Authorities authorities;
    private final Targets targets;
    private final Buyers buyers;

    KnownAuthorities(Authorities authorities, Targets targets, Buyers buyers) {
        this.authorities = authorities;
        this.targets = targets;
        this.buyers = buyers;
    }

    /** The authority, by its number as typed or as an address says it. @throws NotFoundException when it is none of these */
    public AuthorityRef find(String siren) {
        return Siren.parse(siren).map(this::find).orElseThrow(() -> new NotFoundException("authority " + siren));
    }

    /** The one that stands for it, where it was merged. @throws NotFoundException when it is none of these */
    public AuthorityRef find(Siren siren) {
        return authorities
                .current(siren)
                .map(CurrentAuthority::authority)
                .or(() -> targets().stream()
                        .filter(one -> one.siren().equals(siren))
                        .findFirst())
                .or(() -> buyers.find(siren).map(one -> new AuthorityRef(siren, one.label(), one.department())))
                .orElseThrow(() -> new NotFoundException("authority " + siren));
    }

    /** The targets of the company, by priority and name. */
    public List<AuthorityRef> targets() {
        return targets.all().stream().map(TargetRef::authority).toList();
    }
}
