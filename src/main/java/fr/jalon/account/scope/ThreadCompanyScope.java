package fr.jalon.account.scope;

import fr.jalon.account.CompanyScope;
import fr.jalon.site.NotFoundException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The company of the thread. Not read from the security context, because that is loaded lazily from the session, in a
 * transaction whose beginning asks this very question.
 */
@Component
public class ThreadCompanyScope implements CompanyScope {

    private final ThreadLocal<@Nullable UUID> company = new ThreadLocal<>();

    @Override
    public Optional<UUID> current() {
        return Optional.ofNullable(company.get());
    }

    @Override
    public UUID required() {
        return current().orElseThrow(() -> new NotFoundException("company in scope"));
    }

    @Override
    public <T> T runAs(UUID companyId, Supplier<T> work) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("The company is set when a transaction begins; this one has begun already");
        }
        UUID before = company.get();
        company.set(companyId);
        try {
            return work.get();
        } finally {
            restore(before);
        }
    }

    /** Opens the scope of a request; {@link #clear} ends it. */
    public void enter(@Nullable UUID companyId) {
        restore(companyId);
    }

    /** Closes the scope of a request. */
    public void clear() {
        company.remove();
    }

    private void restore(@Nullable UUID before) {
        if (before == null) {
            company.remove();
        } else {
            company.set(before);
        }
    }
}
