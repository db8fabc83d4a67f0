package fr.jalon.contact.awareness.domain;

import fr.jalon.account.CompanyScope;
import fr.jalon.authority.EntityFollower;
import fr.jalon.shared.Siren;
import fr.jalon.site.French;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Framework agreements follow when their authority is merged, with their services and orders. */
@Component
class FrameworkFollower extends EntityFollower<Framework> {

    private final FrameworkRepository frameworks;
    private final CompanyScope scope;

    FrameworkFollower(FrameworkRepository frameworks, CompanyScope scope) {
        super("contact.framework");
        this.frameworks = frameworks;
        this.scope = scope;
    }

    @Override
    public String kind() {
        return "framework";
    }

    @Override
    public String counted(long number) {
        return French.count(number, "accord-cadre", "accords-cadres");
    }

    @Override
    protected List<Framework> under(Siren authority) {
        return frameworks.findByCompanyIdAndSiren(scope.required(), authority.value());
    }

    @Override
    protected Optional<Framework> find(UUID id) {
        return frameworks.findByIdAndCompanyId(id, scope.required());
    }
}
