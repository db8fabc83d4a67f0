package fr.jalon.contact.domain;

import fr.jalon.contact.LoyaltyPlans;
import fr.jalon.contact.Verdicts;
import fr.jalon.shared.Siren;
import fr.jalon.site.NotFoundException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Judges whether loyalty worked, for the company in scope. What is judged here and what plans go by is written in one
 * transaction: neither is ever without the other. Plans are told and do not tell back, so there is no loop.
 */
@Service
@Transactional
public class VerdictService implements Verdicts {

    /** A proof of plans holds so many characters. */
    private static final int LONGEST_PROOF = 500;

    private final VerdictRepository verdicts;
    private final InteractionQueries interactions;
    private final LoyaltyPlans plans;

    VerdictService(VerdictRepository verdicts, InteractionQueries interactions, LoyaltyPlans plans) {
        this.verdicts = verdicts;
        this.interactions = interactions;
        this.plans = plans;
    }

    /**
     * A verdict given on the card. The same as the last one, given again, changes nothing.
     *
     * @param sentence may be empty where an interaction is the proof
     * @param interactionId of the same authority, null without one
     * @return how many plans took another branch or proof
     */
    public int give(
            Siren authority,
            VerdictOutcome outcome,
            LocalDate on,
            String sentence,
            @Nullable UUID interactionId,
            UUID by) {
        Optional<InteractionDetails> proof = Optional.ofNullable(interactionId).map(interactions::one);
        if (proof.filter(one -> !one.authority().equals(authority)).isPresent()) {
            throw new NotFoundException("interaction " + interactionId + " with " + authority);
        }
        Optional<TargetVerdict> last = of(authority).stream().findFirst();
        String words = TargetVerdict.words(
                proof.map(InteractionDetails::kind).orElse(null),
                proof.map(InteractionDetails::on).orElse(null),
                sentence);
        if (last.filter(same -> same.outcome() == outcome
                        && same.on().equals(on)
                        && same.proof().equals(words))
                .isEmpty()) {
            verdicts.add(authority, outcome, on, sentence, interactionId, by);
        }
        return outcome == VerdictOutcome.OPEN
                ? 0
                : plans.follow(authority, outcome == VerdictOutcome.WORKED, on, shortened(words), by, null);
    }

    @Override
    public void givenOnPlan(Siren authority, boolean worked, LocalDate on, String proof, UUID by, UUID planId) {
        verdicts.add(authority, worked ? VerdictOutcome.WORKED : VerdictOutcome.FAILED, on, proof, null, by);
        plans.follow(authority, worked, on, shortened(proof), by, planId);
    }

    /** All that were given, the last one first: it counts. */
    @Transactional(readOnly = true)
    public List<TargetVerdict> of(Siren authority) {
        return verdicts.of(authority);
    }

    private static String shortened(String words) {
        return words.length() <= LONGEST_PROOF ? words : words.substring(0, LONGEST_PROOF - 1) + "…";
    }
}
