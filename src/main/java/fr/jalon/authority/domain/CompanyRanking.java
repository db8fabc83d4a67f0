package fr.jalon.authority.domain;

import fr.jalon.authority.TargetRef;
import fr.jalon.shared.Department;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How authorities stand for a company.
 *
 * @param targets whom it aims at
 * @param served the départements it serves; empty while unsaid
 * @param trades what it sells, as CPV prefixes; empty while unsaid
 * @param ranking empty while it has said no trade, or neither a place nor départements
 */
public record CompanyRanking(
        RankingSettings settings,
        List<TargetRef> targets,
        Set<Department> served,
        Set<String> trades,
        Optional<KeptRanking> ranking) {}
