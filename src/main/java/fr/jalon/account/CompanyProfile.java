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
 * @param commune the INSEE code of that place; null while it is unsaid or not understood
 * @param radius how far it goes from there, in kilometres; null while unsaid
 * @param naf its activity, as {@code 81.30Z}; null while unsaid
 * @param headcount null while unsaid
 * @param ess whether it is of the social economy; null while unsaid
 */
public record CompanyProfile(
        UUID companyId,
        String name,
        Siret siret,
        SortedSet<String> trades,
        SortedSet<Department> departments,
        @Nullable String place,
        @Nullable String commune,
        @Nullable Integer radius,
        @Nullable String naf,
        @Nullable Headcount headcount,
        @Nullable Boolean ess) {

    /** How far companies go that have not said how far. */
    public static final int USUAL_REACH = 80;

    /** How far it goes, in kilometres. */
    public int reach() {
        return radius == null ? USUAL_REACH : radius;
    }
}
