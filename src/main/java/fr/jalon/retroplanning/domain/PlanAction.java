package fr.jalon.retroplanning.domain;

import fr.jalon.account.Eraser;
import fr.jalon.scheduling.engine.ActionState;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What people did with one line of a plan. Members are membership ids. */
@Embeddable
public record PlanAction(
        UUID companyId,
        @Nullable LocalDate doneOn,
        @Nullable UUID doneBy,
        @Nullable UUID assignedTo,
        @Nullable LocalDate postponedTo,
        @Nullable UUID postponedBy,
        @Nullable String postponedReason) {

    public static PlanAction untouched(UUID companyId) {
        return new PlanAction(companyId, null, null, null, null, null, null);
    }

    public PlanAction done(LocalDate on, UUID by) {
        return new PlanAction(companyId, on, by, assignedTo, postponedTo, postponedBy, postponedReason);
    }

    public PlanAction reopened() {
        return new PlanAction(companyId, null, null, assignedTo, postponedTo, postponedBy, postponedReason);
    }

    public PlanAction assigned(@Nullable UUID to) {
        return new PlanAction(companyId, doneOn, doneBy, to, postponedTo, postponedBy, postponedReason);
    }

    public PlanAction postponed(LocalDate to, UUID by, String reason) {
        return new PlanAction(companyId, doneOn, doneBy, assignedTo, to, by, reason);
    }

    public PlanAction withoutPostponement() {
        return new PlanAction(companyId, doneOn, doneBy, assignedTo, null, null, null);
    }

    /** The same, whose reason names somebody no more. */
    PlanAction without(Eraser person) {
        return new PlanAction(
                companyId,
                doneOn,
                doneBy,
                assignedTo,
                postponedTo,
                postponedBy,
                person.eraseIfAny(postponedReason, 300));
    }

    public boolean isDone() {
        return doneOn != null;
    }

    /** @param names the name of a member */
    public ActionState state(Function<UUID, String> names) {
        return new ActionState(
                doneOn == null || doneBy == null ? null : new ActionState.Done(doneOn, names.apply(doneBy)),
                postponedTo == null || postponedBy == null || postponedReason == null
                        ? null
                        : new ActionState.Postponement(postponedTo, names.apply(postponedBy), postponedReason),
                null);
    }
}
