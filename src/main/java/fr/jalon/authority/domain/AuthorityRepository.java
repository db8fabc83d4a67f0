package fr.jalon.authority.domain;

import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The list of authorities, one at a time. */
interface AuthorityRepository extends Repository<Authority, String> {

    Authority save(Authority authority);

    Authority saveAndFlush(Authority authority);

    void delete(Authority authority);

    Optional<Authority> findById(String siren);

    /** Whoever writes into the list waits here until the one before has committed, so that nobody adds the same one twice. */
    @Query(value = "SELECT CAST(pg_advisory_xact_lock(hashtextextended('authorities', 0)) AS text)", nativeQuery = true)
    String lockAll();

    /** Who stands for it, where it is merged; {@code ""} where not. Nobody merges it until this transaction has ended. */
    @Query(
            value = "SELECT coalesce(merged_into, '') FROM authority.authority WHERE siren = :siren FOR SHARE",
            nativeQuery = true)
    Optional<String> nextOf(String siren);

    /** Whether others point to it: merged into it, born of it or followed by it. */
    @Query(
            value = "SELECT EXISTS (SELECT FROM authority.authority WHERE merged_into = :siren OR split_from = :siren"
                    + " OR successor = :siren)",
            nativeQuery = true)
    boolean isPointedTo(String siren);
}
