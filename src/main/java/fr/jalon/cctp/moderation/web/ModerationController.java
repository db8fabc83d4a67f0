package fr.jalon.cctp.moderation.web;

import fr.jalon.account.SignedIn;
import fr.jalon.cctp.domain.DraftDetails;
import fr.jalon.cctp.domain.DraftQueries;
import fr.jalon.cctp.moderation.domain.Moderation;
import fr.jalon.cctp.moderation.domain.ModerationPolicy;
import fr.jalon.cctp.moderation.domain.ModerationService;
import fr.jalon.cctp.reaction.domain.ReactionDetails;
import fr.jalon.cctp.reaction.domain.ReactionQueries;
import fr.jalon.site.FailedForm;
import fr.jalon.site.NotFoundException;
import jakarta.validation.Valid;
import java.util.Objects;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Agents and admins take a reaction out of sight, and decide on appeals. */
@Controller
class ModerationController {

    private static final int LIMIT = 200;

    private final ModerationService moderationService;
    private final ReactionQueries reactionQueries;
    private final DraftQueries draftQueries;

    ModerationController(
            ModerationService moderationService, ReactionQueries reactionQueries, DraftQueries draftQueries) {
        this.moderationService = moderationService;
        this.reactionQueries = reactionQueries;
        this.draftQueries = draftQueries;
    }

    @GetMapping("/cctp/moderation")
    ModelAndView list() {
        return new ModelAndView("cctp/moderation/list", "page", ModerationsPage.of(moderationService.all(LIMIT)));
    }

    @GetMapping("/cctp/{draft}/remarques/{reaction}/moderation")
    ModelAndView show(@PathVariable UUID draft, @PathVariable UUID reaction, @AuthenticationPrincipal SignedIn me) {
        return view(draft, reaction, me)
                .addObject("form", new ModerationForm(""))
                .addObject("decisionForm", new DecisionForm("", ""));
    }

    @PostMapping("/cctp/{draft}/remarques/{reaction}/moderation")
    ModelAndView hide(
            @PathVariable UUID draft,
            @PathVariable UUID reaction,
            @Valid @ModelAttribute("form") ModerationForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes flash) {
        if (errors.hasErrors()) {
            return FailedForm.on(
                    view(draft, reaction, me).addObject("decisionForm", new DecisionForm("", "")), errors);
        }
        find(draftQueries.published(draft), reaction);
        moderationService.hide(
                draft, reaction, Objects.requireNonNull(form.moderationReason()).strip(), me.membership());
        flash.addFlashAttribute("notice", "La remarque est masquée ; son auteur lit la raison et peut la contester.");
        return new ModelAndView("redirect:/cctp/" + draft);
    }

    @PostMapping("/cctp/{draft}/remarques/{reaction}/moderation/decision")
    ModelAndView decide(
            @PathVariable UUID draft,
            @PathVariable UUID reaction,
            @Valid @ModelAttribute("decisionForm") DecisionForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes flash) {
        form.check(errors);
        if (errors.hasErrors()) {
            return FailedForm.on(view(draft, reaction, me).addObject("form", new ModerationForm("")), errors);
        }
        moderationService.decide(draft, reaction, form.isLifted(), form.why(), me.membership());
        flash.addFlashAttribute(
                "notice", form.isLifted() ? "La remarque est de nouveau visible." : "Le masquage est confirmé.");
        return new ModelAndView("redirect:/cctp/moderation");
    }

    private ModelAndView view(UUID draftId, UUID reactionId, SignedIn me) {
        DraftDetails draft = draftQueries.published(draftId);
        ReactionDetails reaction = find(draft, reactionId);
        Moderation moderation = moderationService.current(draftId, reactionId).orElse(null);
        String refusal = moderation == null
                ? null
                : ModerationPolicy.whyNotDecided(moderation, me.membership(), true).orElse(null);
        return new ModelAndView(
                "cctp/moderation/reaction",
                "page",
                new ModerationPage(draftId, draft.title(), reaction, moderation, refusal));
    }

    private ReactionDetails find(DraftDetails draft, UUID reactionId) {
        return reactionQueries.of(draft.id(), draft.published()).stream()
                .filter(one -> one.id().equals(reactionId) && one.withdrawnOn() == null)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("reaction " + reactionId));
    }
}
