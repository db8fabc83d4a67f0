package fr.jalon.notification;

import fr.jalon.account.CompanyScope;
import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.notification.domain.MailKind;
import fr.jalon.notification.domain.UnsubscribeService;
import fr.jalon.testing.MatrixWorld;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The link in a mail to the first company's owner. */
@Component
public class MailMatrixWorld implements MatrixWorld {

    private final UnsubscribeService links;
    private final CompanyScope scope;
    private final SomePeople people;
    private final TransactionTemplate transaction;

    MailMatrixWorld(UnsubscribeService links, CompanyScope scope, SomePeople people, TransactionTemplate transaction) {
        this.links = links;
        this.scope = scope;
        this.people = people;
        this.transaction = transaction;
    }

    @Override
    public Set<String> names() {
        return Set.of("letterSecret");
    }

    @Override
    public Map<String, String> values() {
        return Map.of("letterSecret", secret(people.theOwner(), MailKind.DIGEST));
    }

    /** The secret of a mail to somebody. */
    public String secret(SignedIn to, MailKind kind) {
        return scope.runAs(
                to.company(),
                () -> Objects.requireNonNull(transaction.execute(status -> links.make(to.membership(), kind))));
    }
}
