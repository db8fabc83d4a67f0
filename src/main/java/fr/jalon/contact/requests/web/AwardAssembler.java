package fr.jalon.contact.requests.web;

import fr.jalon.authority.Authorities;
import fr.jalon.authority.AuthorityRef;
import fr.jalon.authority.CurrentAuthority;
import fr.jalon.contact.domain.KnownAuthorities;
import fr.jalon.contact.requests.domain.Subject;
import fr.jalon.market.ContractSummary;
import fr.jalon.market.Contracts;
import fr.jalon.site.NotFoundException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the award that a request is about, or the authority alone. */
@Component
class AwardAssembler {

    private static final int TITLE = 1000;
    private static final int NUMBER = 300;

    private final Contracts contracts;
    private final Authorities list;
    private final KnownAuthorities authorities;

    AwardAssembler(Contracts contracts, Authorities list, KnownAuthorities authorities) {
        this.contracts = contracts;
        this.list = list;
        this.authorities = authorities;
    }

    /**
     * Of whom to ask: where the buyer was merged since, of the one that stands for it.
     *
     * @param contract an id, null or empty for an award that no published data knows
     * @param siren of the authority then
     * @throws NotFoundException when there is no such contract, or no such authority
     */
    RequestedAward find(@Nullable String contract, @Nullable String siren) {
        if (contract == null || contract.isBlank()) {
            AuthorityRef authority = authorities.find(siren == null ? "" : siren);
            return new RequestedAward(authority.siren(), authority.name(), authority.department(), null);
        }
        ContractSummary found =
                id(contract).flatMap(contracts::find).orElseThrow(() -> new NotFoundException("contract " + contract));
        Optional<CurrentAuthority> current = list.current(found.buyer());
        String name = current.filter(one -> one.formerly() != null)
                .map(one -> one.authority().name())
                .orElse(found.buyerLabel());
        return new RequestedAward(
                current.map(one -> one.authority().siren()).orElse(found.buyer()),
                cut(name, NUMBER),
                found.department(),
                new Subject(
                        found.id(),
                        cut(found.title(), TITLE),
                        cut(found.number(), NUMBER),
                        found.holders(),
                        found.notification()));
    }

    private static Optional<UUID> id(String typed) {
        return typed.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
                ? Optional.of(UUID.fromString(typed))
                : Optional.empty();
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most);
    }
}
