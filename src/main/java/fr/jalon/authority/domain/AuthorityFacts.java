package fr.jalon.authority.domain;

import fr.jalon.authority.AuthorityKind;
import fr.jalon.shared.Department;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an admin says of an authority; null while unknown.
 *
 * @param department of its seat
 * @param seat the commune of its seat
 * @param population inhabitants
 * @param platform where it publishes its calls (profil d’acheteur)
 * @param aliases other names, one a line
 */
public record AuthorityFacts(
        String name,
        @Nullable AuthorityKind kind,
        @Nullable Department department,
        @Nullable String seat,
        @Nullable String address,
        @Nullable Integer population,
        @Nullable String website,
        @Nullable String platform,
        @Nullable String aliases) {

    /** Nothing but a name and perhaps a département. */
    public static AuthorityFacts of(String name, @Nullable Department department) {
        return new AuthorityFacts(name, null, department, null, null, null, null, null, null);
    }

    static AuthorityFacts of(Map<AuthorityField, String> values) {
        String kind = values.getOrDefault(AuthorityField.KIND, "");
        String population = values.getOrDefault(AuthorityField.POPULATION, "");
        return new AuthorityFacts(
                values.getOrDefault(AuthorityField.NAME, ""),
                kind.isEmpty() ? null : AuthorityKind.valueOf(kind),
                Department.parse(values.getOrDefault(AuthorityField.DEPARTMENT, ""))
                        .orElse(null),
                known(values, AuthorityField.SEAT),
                known(values, AuthorityField.ADDRESS),
                population.isEmpty() ? null : Integer.valueOf(population),
                known(values, AuthorityField.WEBSITE),
                known(values, AuthorityField.PLATFORM),
                known(values, AuthorityField.ALIASES));
    }

    private static @Nullable String known(Map<AuthorityField, String> values, AuthorityField field) {
        String value = values.getOrDefault(field, "");
        return value.isEmpty() ? null : value;
    }

    /** The same under another name and in another place. */
    AuthorityFacts called(String otherName, @Nullable Department place) {
        return new AuthorityFacts(otherName, kind, place, seat, address, population, website, platform, aliases);
    }

    Map<AuthorityField, String> values() {
        Map<AuthorityField, String> values = new EnumMap<>(AuthorityField.class);
        values.put(AuthorityField.NAME, name);
        values.put(AuthorityField.KIND, kind == null ? "" : kind.name());
        values.put(AuthorityField.DEPARTMENT, department == null ? "" : department.code());
        values.put(AuthorityField.SEAT, text(seat));
        values.put(AuthorityField.ADDRESS, text(address));
        values.put(AuthorityField.POPULATION, population == null ? "" : population.toString());
        values.put(AuthorityField.WEBSITE, text(website));
        values.put(AuthorityField.PLATFORM, text(platform));
        values.put(AuthorityField.ALIASES, text(aliases));
        return values;
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
