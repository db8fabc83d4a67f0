package fr.jalon.contact.requests.domain;

import fr.jalon.account.CompanyScope;
import fr.jalon.authority.EntityFollower;
import fr.jalon.shared.Siren;
import fr.jalon.site.French;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Requests follow when the authority that was asked is merged; the letter keeps the name it was sent to. */
@Component
class RequestFollower extends EntityFollower<DocumentRequest> {

    private final RequestRepository requests;
    private final CompanyScope scope;

    RequestFollower(RequestRepository requests, CompanyScope scope) {
        super("contact.request");
        this.requests = requests;
        this.scope = scope;
    }

    @Override
    public String kind() {
        return "request";
    }

    @Override
    public String counted(long number) {
        return French.count(number, "demande de documents", "demandes de documents");
    }

    @Override
    protected List<DocumentRequest> under(Siren authority) {
        return requests.findByCompanyIdAndSiren(scope.required(), authority.value());
    }

    @Override
    protected Optional<DocumentRequest> find(UUID id) {
        return requests.findByIdAndCompanyId(id, scope.required());
    }
}
