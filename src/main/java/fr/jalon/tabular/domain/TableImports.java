package fr.jalon.tabular.domain;

import fr.jalon.account.SignedIn;
import fr.jalon.site.ForbiddenException;
import fr.jalon.site.NotFoundException;
import fr.jalon.tabular.TableImport;
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
        TableImport found = all.stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("table import " + key));
        if (who.role() == null || !found.roles().contains(who.role())) {
            throw new ForbiddenException("Cet import est réservé à d’autres personnes de votre entreprise.");
        }
        return found;
    }
}
