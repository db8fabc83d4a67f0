package fr.jalon.account.scope;

import fr.jalon.account.CompanyRounds;
import fr.jalon.account.CompanyScope;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Rounds over a few companies only: the base of the tests holds those of all of them. */
@Component
public class SomeRounds {

    private final CompanyScope scope;
    private final TransactionTemplate transaction;

    SomeRounds(CompanyScope scope, TransactionTemplate transaction) {
        this.scope = scope;
        this.transaction = transaction;
    }

    public CompanyRounds over(UUID... companies) {
        return new IsolatedRounds(() -> List.of(companies), scope, transaction);
    }
}
