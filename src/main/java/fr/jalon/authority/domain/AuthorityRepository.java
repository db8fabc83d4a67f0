package fr.jalon.authority.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AuthorityRepository extends Repository<Authority, String> {

    Authority save(Authority authority);

    Optional<Authority> findById(String siren);

    List<Authority> findBySirenIn(Collection<String> sirens);

    /** Whoever writes into the list waits here until the one before has committed, so that nobody adds the same one twice. */
    @Query(value = "SELECT CAST(pg_advisory_xact_lock(hashtextextended('authorities', 0)) AS text)", nativeQuery = true)
    String lockAll();
}
