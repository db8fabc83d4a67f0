package fr.jalon.cctp.moderation.web;

import fr.jalon.cctp.moderation.domain.Moderation;
import fr.jalon.cctp.moderation.domain.ModerationPolicy;
import fr.jalon.cctp.moderation.domain.ModerationService;
import fr.jalon.site.FailedForm;
import fr.jalon.site.NotFoundException;
import jakarta.validation.Valid;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** An author against moderation; nothing says who it is. */
@Controller
@RequestMapping("/cctp/{draft}/mes-remarques/{reaction}/recours")
class AppealController {

    /** @param refusal why no appeal is possible any more, null when one is */
    public record AppealPage(UUID draft, UUID reaction, Moderation moderation, @Nullable String refusal) {

        public String path() {
            return "/cctp/" + draft + "/mes-remarques/" + reaction + "/recours";
        }
    }

    private final ModerationService moderationService;

    AppealController(ModerationService moderationService) {
        this.moderationService = moderationService;
    }

    @GetMapping
    ModelAndView show(@PathVariable UUID draft, @PathVariable UUID reaction) {
        return view(draft, reaction).addObject("form", new AppealForm(""));
    }

    @PostMapping
    ModelAndView appeal(
            @PathVariable UUID draft,
            @PathVariable UUID reaction,
            @Valid @ModelAttribute("form") AppealForm form,
            BindingResult errors) {
        if (errors.hasErrors()) {
            return FailedForm.on(view(draft, reaction), errors);
        }
        moderationService.appeal(
                draft, reaction, Objects.requireNonNull(form.appeal()).strip());
        return new ModelAndView("redirect:/cctp/" + draft + "/mes-remarques");
    }

    private ModelAndView view(UUID draft, UUID reaction) {
        Moderation moderation = moderationService
                .ofOwn(draft, reaction)
                .orElseThrow(() -> new NotFoundException("moderation of reaction " + reaction));
        String refusal = ModerationPolicy.whyNotAppealed(moderation).orElse(null);
        return new ModelAndView(
                "cctp/moderation/appeal", "page", new AppealPage(draft, reaction, moderation, refusal));
    }
}
