package fr.jalon.authority;

import fr.jalon.account.SomePeople;
import fr.jalon.authority.directory.DirectoryFile;
import fr.jalon.authority.directory.DirectoryRow;
import fr.jalon.authority.domain.ChangeQueries;
import fr.jalon.authority.domain.DirectoryService;
import fr.jalon.shared.Siren;
import fr.jalon.testing.MatrixWorld;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Two authorities, a change of the list and an uploaded directory, for the permission matrix to act on. */
@Component
class AuthorityListWorld implements MatrixWorld {

    private final SomeAuthorities authorities;
    private final ChangeQueries changes;
    private final DirectoryService directories;
    private final SomePeople people;

    AuthorityListWorld(
            SomeAuthorities authorities, ChangeQueries changes, DirectoryService directories, SomePeople people) {
        this.authorities = authorities;
        this.changes = changes;
        this.directories = directories;
        this.people = people;
    }

    @Override
    public Set<String> names() {
        return Set.of("authority", "otherAuthority", "authorityChange", "authorityDirectory");
    }

    @Override
    public Map<String, String> values() {
        Siren one = authorities.listed("Commune de la Matrice");
        Siren other = authorities.listed("Ville de la Matrice");
        String fresh = SomeAuthorities.nextSiren().value();
        DirectoryRow row =
                new DirectoryRow(2, fresh, "Commune d’Annuaire", "COMMUNE", "44", null, null, null, null, null);
        DirectoryFile file = new DirectoryFile(
                "Tableau", List.of(row), List.of(new DirectoryFile.Refusal(3, "x ; y", "Le SIREN manque.")));
        return Map.of(
                "authority", one.value(),
                "otherAuthority", other.value(),
                "authorityChange", changes.of(one, 1).get(0).id().toString(),
                "authorityDirectory",
                        directories
                                .keep("annuaire.csv", file, people.theAdmin())
                                .toString());
    }
}
