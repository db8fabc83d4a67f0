package fr.jalon.tabular.domain;

import fr.jalon.account.Role;
import fr.jalon.account.SignedIn;
import fr.jalon.site.ForbiddenException;
import fr.jalon.site.NotFoundException;
import fr.jalon.tabular.TableImport;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The imports that modules contribute. */
@Component
public class TableImports {

    private final ObjectProvider<TableImport> all;

    TableImports(ObjectProvider<TableImport> all) {
        this.all = all;
    }

    /**
     * The one of that key.
     *
     * @throws NotFoundException when there is none
     * @throws ForbiddenException when it is not for a person in this role
     */
    public TableImport find(String key, SignedIn who) {
        TableImport found = find(key).orElseThrow(() -> new NotFoundException("table import " + key));
        if (who.role() == null || !found.roles().contains(who.role())) {
            throw new ForbiddenException(
                    found.roles().contains(Role.ADMIN)
                            ? "Cet import est réservé à l’administration de Jalon."
                            : "Cet import est réservé à d’autres personnes de votre entreprise.");
        }
        return found;
    }

    /** One that is the administrators'. */
    TableImport ofAdmins(String key) {
        return find(key)
                .filter(found -> found.roles().equals(Set.of(Role.ADMIN)))
                .orElseThrow(() -> new IllegalArgumentException("No table import of admins: " + key));
    }

    private Optional<TableImport> find(String key) {
        return all.stream().filter(one -> one.key().equals(key)).findFirst();
    }
}
