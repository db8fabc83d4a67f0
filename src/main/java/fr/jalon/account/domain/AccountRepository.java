package fr.jalon.account.domain;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

interface AccountRepository extends Repository<Account, UUID> {

    Account save(Account account);

    void flush();

    Optional<Account> findById(UUID id);

    /** The same password, hashed as today's rules want it; in a transaction of its own where there is none. */
    @Transactional
    @Modifying
    @Query("update Account a set a.passwordHash = :hash where a.id = :id")
    void rehash(UUID id, String hash);

    @Query("select a from Account a where lower(a.email) = lower(:email)")
    Optional<Account> findByEmail(String email);
}
