package fr.jalon.account.scope;

import fr.jalon.account.Companies;
import fr.jalon.account.CompanyRounds;
import fr.jalon.account.CompanyScope;
import fr.jalon.shared.Attempts;
import java.util.UUID;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** One company after the other, each in a scope and a transaction of its own. */
@Component
class IsolatedRounds implements CompanyRounds {

    private static final Logger LOG = LoggerFactory.getLogger(IsolatedRounds.class);

    private final Companies companies;
    private final CompanyScope scope;
    private final TransactionTemplate transaction;

    IsolatedRounds(Companies companies, CompanyScope scope, TransactionTemplate transaction) {
        this.companies = companies;
        this.scope = scope;
        this.transaction = transaction;
    }

    @Override
    public void run(String what, Consumer<UUID> work) {
        run(what, companies.ids(), work);
    }

    @Override
    public void run(String what, Iterable<UUID> those, Consumer<UUID> work) {
        Attempts attempts = new Attempts();
        for (UUID company : those) {
            RuntimeException failure = attempts.run(
                    () -> scope.runAs(company, () -> transaction.executeWithoutResult(status -> work.accept(company))));
            if (failure instanceof CannotCreateTransactionException) {
                LOG.error("{} stops at company {}: the database does not answer", what, company);
                break;
            }
            if (failure != null) {
                LOG.error("{} failed for company {}; the others go on", what, company, failure);
            }
        }
        attempts.end();
    }
}
