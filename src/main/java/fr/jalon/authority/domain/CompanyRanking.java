package fr.jalon.authority.domain;

import fr.jalon.authority.TargetRef;
import fr.jalon.shared.Department;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How authorities stand for a company.
 *
 * @param served the départements it serves; empty while unsaid
 * @param trades CPV prefixes; empty while unsaid
 * @param ranking empty while it has said no trade, or neither a place nor départements
 */
public record CompanyRanking(
        RankingSettings settings, Set<Department> served, Set<String> trades, Optional<KeptRanking> ranking) {

    /** Whom it aims at. */
    public List<TargetRef> targets() {
        return settings.targets();
    }
}
