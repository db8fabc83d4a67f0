package fr.jalon.contact.requests.web;

import fr.jalon.market.ContractLinks;
import fr.jalon.site.FrameLink;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** From the page of a contract to a request for its documents. */
@Component
class RequestContractLinks implements ContractLinks {

    @Override
    public List<FrameLink> of(UUID contract) {
        return List.of(new FrameLink("Demander les documents", "/demandes/nouvelle?marche=" + contract));
    }
}
