package fr.jalon.contact.privacy.domain;

import fr.jalon.account.CompanyScope;
import fr.jalon.account.SignedIn;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Links and nightly work for tests. */
@Component
public class SomePrivacy {

    private final ObjectionLinkService links;
    private final RetentionService retention;
    private final CompanyScope scope;
    private final TransactionTemplate transaction;

    SomePrivacy(
            ObjectionLinkService links,
            RetentionService retention,
            CompanyScope scope,
            TransactionTemplate transaction) {
        this.links = links;
        this.retention = retention;
        this.scope = scope;
        this.transaction = transaction;
    }

    /** The secret of a letter to that person. */
    public String objectionSecret(SignedIn me, UUID contact) {
        return scope.runAs(
                me.company(), () -> Objects.requireNonNull(transaction.execute(status -> links.make(contact))));
    }

    public void night(SignedIn me) {
        scope.runAs(me.company(), retention::review);
    }
}
