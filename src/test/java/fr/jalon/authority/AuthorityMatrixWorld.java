package fr.jalon.authority;

import fr.jalon.account.CompanyScope;
import fr.jalon.account.SomePeople;
import fr.jalon.shared.Siren;
import fr.jalon.testing.MatrixWorld;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A target of the first company, for the permission matrix to act on. */
@Component
class AuthorityMatrixWorld implements MatrixWorld {

    private static final Siren AUTHORITY = new Siren("999000011");

    private final Targets targets;
    private final SomePeople people;
    private final CompanyScope scope;

    AuthorityMatrixWorld(Targets targets, SomePeople people, CompanyScope scope) {
        this.targets = targets;
        this.people = people;
        this.scope = scope;
    }

    @Override
    public Set<String> names() {
        return Set.of("target");
    }

    @Override
    public Map<String, String> values() {
        TargetRef target =
                scope.runAs(people.theOwner().company(), () -> targets.targetFor(AUTHORITY, "Métropole de l’Estuaire"));
        return Map.of("target", target.id().toString());
    }
}
