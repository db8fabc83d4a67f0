package fr.jalon.cctp.reaction.web;

import fr.jalon.account.SignedIn;
import fr.jalon.cctp.reaction.domain.RatingService;
import fr.jalon.cctp.reaction.domain.RatingService.Met;
import fr.jalon.cctp.reaction.domain.Strength;
import fr.jalon.site.FailedForm;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What other companies think of a reaction. Leaves no note in the session: nothing there may lead to what was rated. */
@Controller
class RatingController {

    private final RatingService ratingService;
    private final DialoguePageAssembler pageAssembler;

    RatingController(RatingService ratingService, DialoguePageAssembler pageAssembler) {
        this.ratingService = ratingService;
        this.pageAssembler = pageAssembler;
    }

    /** @param cetteVersion MET, NOT_MET, or empty for no opinion */
    @PostMapping("/cctp/{draft}/remarques/{reaction}/avis")
    ModelAndView rate(
            @PathVariable UUID draft,
            @PathVariable UUID reaction,
            @RequestParam(defaultValue = "") String importance,
            @RequestParam(defaultValue = "") String cetteVersion,
            @AuthenticationPrincipal SignedIn me) {
        Strength strength = one(Strength.values(), importance);
        Met met = one(Met.values(), cetteVersion);
        if (strength == null || (met == null && !cetteVersion.isEmpty())) {
            return FailedForm.on(
                    new ModelAndView(
                            "cctp/reaction/dialogue",
                            "page",
                            pageAssembler
                                    .page(draft, null, me)
                                    .rating(
                                            reaction.toString(),
                                            "Dites si cette remarque est indispensable, importante ou souhaitable pour vous : rien n’a été enregistré.")));
        }
        ratingService.rate(draft, reaction, strength, met);
        return new ModelAndView("redirect:/cctp/" + draft + "#remarque-" + reaction);
    }

    private static <E extends Enum<E>> @Nullable E one(E[] all, String name) {
        return Arrays.stream(all)
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
