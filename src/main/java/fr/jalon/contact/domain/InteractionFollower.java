package fr.jalon.contact.domain;

import fr.jalon.account.CompanyScope;
import fr.jalon.authority.EntityFollower;
import fr.jalon.shared.Siren;
import fr.jalon.site.French;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What happened follows when the authority is merged into another one. */
@Component
class InteractionFollower extends EntityFollower<Interaction> {

    private final InteractionRepository interactions;
    private final CompanyScope scope;

    InteractionFollower(InteractionRepository interactions, CompanyScope scope) {
        super("contact.interaction");
        this.interactions = interactions;
        this.scope = scope;
    }

    @Override
    public String kind() {
        return "interaction";
    }

    @Override
    public String counted(long number) {
        return French.count(number, "échange", "échanges");
    }

    @Override
    protected List<Interaction> under(Siren authority) {
        return interactions.findByCompanyIdAndSiren(scope.required(), authority.value());
    }

    @Override
    protected Optional<Interaction> find(UUID id) {
        return interactions.findByIdAndCompanyId(id, scope.required());
    }
}
