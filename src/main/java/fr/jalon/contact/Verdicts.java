package fr.jalon.contact;

import fr.jalon.shared.Siren;
import java.time.LocalDate;
import java.util.UUID;

/** Whether loyalty worked, by authority: the one truth, of which plans take their branch. */
public interface Verdicts {

    /**
     * A verdict given on a plan: the card shows it, and the other plans that aim at the authority take it. Joins the
     * transaction of the caller.
     *
     * @param proof what it rests on, in one sentence
     * @param planId the plan on which it was given, which has it already
     */
    void givenOnPlan(Siren authority, boolean worked, LocalDate on, String proof, UUID by, UUID planId);
}
