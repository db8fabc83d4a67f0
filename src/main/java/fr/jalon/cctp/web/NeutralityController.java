package fr.jalon.cctp.web;

import fr.jalon.account.SignedIn;
import fr.jalon.cctp.domain.Buyer;
import fr.jalon.cctp.domain.DraftDetails;
import fr.jalon.cctp.domain.DraftQueries;
import fr.jalon.cctp.domain.NeutralityService;
import fr.jalon.site.FailedForm;
import fr.jalon.site.ManyLines;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What in a draft would shut competitors out: mended, or kept with a reason. */
@Controller
@RequestMapping("/cctp/projets/{draft}/neutralite")
class NeutralityController {

    /** Why a passage stays. @param point to which it belongs */
    public record KeepForm(
            @Nullable String point,

            @NotBlank(message = "Dites pourquoi vous gardez ce passage : la raison reste avec le projet.")
            @Size(max = 1000, message = "La raison compte au plus 1 000 caractères.")
            @ManyLines
            @Nullable
            String raison) {}

    private final DraftQueries draftQueries;
    private final NeutralityService neutrality;

    NeutralityController(DraftQueries draftQueries, NeutralityService neutrality) {
        this.draftQueries = draftQueries;
        this.neutrality = neutrality;
    }

    @GetMapping
    ModelAndView show(@PathVariable UUID draft, @AuthenticationPrincipal SignedIn me) {
        return view(draftQueries.ofBuyer(draft, Buyer.of(me))).addObject("form", new KeepForm("", ""));
    }

    @PostMapping("/garde")
    ModelAndView keep(
            @PathVariable UUID draft,
            @Valid @ModelAttribute("form") KeepForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes flash) {
        Buyer buyer = Buyer.of(me);
        DraftDetails details = draftQueries.ofBuyer(draft, buyer);
        if (errors.hasErrors()) {
            return FailedForm.on(view(details), errors);
        }
        neutrality.keep(
                draft,
                buyer,
                Objects.requireNonNullElse(form.point(), ""),
                Objects.requireNonNull(form.raison()).strip());
        flash.addFlashAttribute("notice", "Noté : le passage reste, avec sa raison.");
        return new ModelAndView("redirect:" + details.projectPath() + "/neutralite");
    }

    @PostMapping("/{point}/correction")
    String mend(
            @PathVariable UUID draft,
            @PathVariable String point,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes flash) {
        neutrality.mend(draft, Buyer.of(me), point);
        flash.addFlashAttribute("notice", "Le passage est corrigé dans la clause.");
        return "redirect:/cctp/projets/" + draft + "/neutralite";
    }

    @PostMapping("/{point}/reprise")
    String reopen(@PathVariable UUID draft, @PathVariable String point, @AuthenticationPrincipal SignedIn me) {
        neutrality.reopen(draft, Buyer.of(me), point);
        return "redirect:/cctp/projets/" + draft + "/neutralite";
    }

    private ModelAndView view(DraftDetails draft) {
        return new ModelAndView("cctp/neutrality", "page", NeutralityPage.of(draft, neutrality.points(draft)));
    }
}
