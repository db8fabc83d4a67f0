package fr.jalon.contact;

import fr.jalon.shared.Siren;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The plans whose branch the verdict on an authority chooses. Asked here, answered by whoever keeps plans. */
public interface LoyaltyPlans {

    /**
     * Gives the verdict to every plan that is followed and aims at the authority; a plan that has just this verdict already
     * stays as it is, so that told twice it is told once. Joins the transaction of the caller.
     *
     * @param proof what it rests on, in one sentence
     * @param besides the plan on which it was given, null when on none
     * @return how many plans took it
     */
    int follow(Siren authority, boolean worked, LocalDate on, String proof, UUID by, @Nullable UUID besides);
}
