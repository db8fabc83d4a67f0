package fr.jalon.authority;

import fr.jalon.account.CompanyScope;
import fr.jalon.account.SomePeople;
import fr.jalon.shared.Siren;
import fr.jalon.testing.MatrixWorld;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
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
        return Set.of("target", "refusable");
    }

    @Override
    public Map<String, String> values() {
        TargetRef target = scope.runAs(people.theOwner().company(), () -> {
            // A list is looked at with a dozen lines, so that a statement a line is seen.
            IntStream.range(0, 12)
                    .forEach(number -> targets.aimAt(new Siren("9990001" + (10 + number)), "Ville " + number));
            return targets.aimAt(AUTHORITY, "Métropole de l’Estuaire");
        });
        return Map.of("target", target.id().toString(), "refusable", "214401093");
    }
}
