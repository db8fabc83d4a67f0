package fr.jalon.contact.web;

import fr.jalon.authority.Authorities;
import fr.jalon.authority.AuthorityRef;
import fr.jalon.authority.TargetRef;
import fr.jalon.authority.Targets;
import fr.jalon.market.Buyers;
import fr.jalon.shared.Siren;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What authorities are called, wherever that is known: among the targets, on the list, or by their contracts. */
@Component
public class AuthorityNames {

    private final Targets targets;
    private final Authorities authorities;
    private final Buyers buyers;

    AuthorityNames(Targets targets, Authorities authorities, Buyers buyers) {
        this.targets = targets;
        this.authorities = authorities;
        this.buyers = buyers;
    }

    /** Empty for one that nobody knows. */
    public Optional<String> of(Siren siren) {
        return authorities
                .bySiren(siren)
                .map(AuthorityRef::name)
                .or(() -> targets.all().stream()
                        .map(TargetRef::authority)
                        .filter(one -> one.siren().equals(siren))
                        .map(AuthorityRef::name)
                        .findFirst())
                .or(() -> buyers.find(siren).map(one -> one.label()));
    }

    /** Of several in two statements; one that nobody knows is called by its SIREN. */
    public Map<Siren, String> of(Collection<Siren> sirens) {
        Map<Siren, String> names = new HashMap<>();
        targets.all()
                .forEach(one ->
                        names.put(one.authority().siren(), one.authority().name()));
        Set<Siren> others = new HashSet<>(sirens);
        others.removeAll(names.keySet());
        if (!others.isEmpty()) {
            buyers.find(others).forEach((siren, buyer) -> names.put(siren, buyer.label()));
        }
        others.forEach(siren -> names.putIfAbsent(siren, "SIREN " + siren.formatted()));
        return names;
    }
}
