package fr.jalon.retroplanning.domain;

import fr.jalon.account.Eraser;
import fr.jalon.shared.Department;
import fr.jalon.shared.Siren;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a plan aims at.
 *
 * @param title the object of the contract
 * @param contractId the running contract it comes from
 * @param department whose holidays count
 */
@Embeddable
public record PlanSubject(
        String title,
        String authorityName,
        @Nullable String authoritySiren,
        @Nullable UUID contractId,
        @Nullable String department) {

    public static PlanSubject of(
            String title,
            String authorityName,
            @Nullable Siren authority,
            @Nullable UUID contractId,
            @Nullable Department place) {
        return new PlanSubject(
                title,
                authorityName,
                authority == null ? null : authority.value(),
                contractId,
                place == null ? null : place.code());
    }

    /** The same aim in other words. */
    public PlanSubject described(String newTitle, String newAuthorityName, @Nullable Department newPlace) {
        return new PlanSubject(
                newTitle, newAuthorityName, authoritySiren, contractId, newPlace == null ? null : newPlace.code());
    }

    /** The same aim, at the authority that stands for the former one. */
    PlanSubject aimedAt(Siren other) {
        return new PlanSubject(title, authorityName, other.value(), contractId, department);
    }

    /** The same aim, in whose title somebody is named no more. */
    PlanSubject without(Eraser person) {
        return new PlanSubject(person.erase(title, 300), authorityName, authoritySiren, contractId, department);
    }

    public Optional<Siren> authority() {
        return Optional.ofNullable(authoritySiren).map(Siren::new);
    }

    public Optional<Department> place() {
        return Optional.ofNullable(department).map(Department::new);
    }
}
