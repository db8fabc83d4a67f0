package fr.jalon.cctp.web;

import fr.jalon.account.Role;
import fr.jalon.market.ContractLinks;
import fr.jalon.site.FrameLink;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** From the page of a contract that ends to the draft of the next one. */
@Component
class DraftContractLinks implements ContractLinks {

    @Override
    public Set<Role> roles() {
        return Set.of(Role.BUYER);
    }

    @Override
    public List<FrameLink> of(UUID contract) {
        return List.of(
                new FrameLink("Préparer le prochain cahier des charges", "/cctp/projets/nouveau?marche=" + contract));
    }
}
