package fr.jalon.account;

import fr.jalon.shared.Department;
import fr.jalon.shared.Siret;
import java.util.SortedSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a company sells and where.
 *
 * @param companyId the company
 * @param name its name
 * @param siret its establishment
 * @param trades CPV prefixes, two to eight digits; empty while unsaid
 * @param departments the départements served; empty while unsaid
 * @param place the commune it works from, as typed; null while unsaid
 */
public record CompanyProfile(
        UUID companyId,
        String name,
        Siret siret,
        SortedSet<String> trades,
        SortedSet<Department> departments,
        @Nullable String place) {}
