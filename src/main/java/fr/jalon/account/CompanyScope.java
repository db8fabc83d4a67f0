package fr.jalon.account;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * The company on whose behalf the current thread works. Every transaction begun within it sees that company's rows, and
 * no other's.
 */
public interface CompanyScope {

    /** The company of the request or of the {@code runAs} around, empty when there is none. */
    Optional<UUID> current();

    /**
     * The company of the request or of the {@code runAs} around.
     *
     * @throws fr.jalon.site.NotFoundException when there is none
     */
    UUID required();

    /**
     * Works for one company: for jobs, listeners and seeds. The transaction must begin inside.
     *
     * @throws IllegalStateException within a running transaction, whose company can no longer change
     */
    <T> T runAs(UUID companyId, Supplier<T> work);

    /** As {@link #runAs(UUID, Supplier)}, without an answer. */
    default void runAs(UUID companyId, Runnable work) {
        runAs(companyId, () -> {
            work.run();
            return true;
        });
    }
}
