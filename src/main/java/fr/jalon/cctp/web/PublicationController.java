package fr.jalon.cctp.web;

import fr.jalon.account.SignedIn;
import fr.jalon.cctp.domain.Buyer;
import fr.jalon.cctp.domain.PublishingService;
import fr.jalon.site.FailedForm;
import fr.jalon.site.ManyLines;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
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

/** The next version goes out: once, whole, to everybody at the same time. */
@Controller
@RequestMapping("/cctp/projets/{draft}/publication")
class PublicationController {

    /** @param version the number that it is to have; @param accompanyingNote what the buyer says of it */
    public record PublicationForm(
            @Nullable String version,

            @Size(max = 2000, message = "Le mot d’accompagnement compte au plus 2 000 caractères.") @ManyLines @Nullable
            String accompanyingNote) {

        int number() {
            return version != null && version.matches("\\d{1,6}") ? Integer.parseInt(version) : 0;
        }
    }

    private final ProjectPageAssembler assembler;
    private final PublishingService publishing;

    PublicationController(ProjectPageAssembler assembler, PublishingService publishing) {
        this.assembler = assembler;
        this.publishing = publishing;
    }

    @GetMapping
    ModelAndView show(@PathVariable UUID draft, @AuthenticationPrincipal SignedIn me) {
        ProjectPage page = assembler.page(draft, Buyer.of(me));
        return new ModelAndView("cctp/publication", "page", page)
                .addObject("form", new PublicationForm(String.valueOf(page.next()), ""));
    }

    @PostMapping
    ModelAndView publish(
            @PathVariable UUID draft,
            @Valid @ModelAttribute("form") PublicationForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes flash) {
        Buyer buyer = Buyer.of(me);
        ProjectPage page = assembler.page(draft, buyer);
        page.missing().forEach(why -> errors.reject("missing", why));
        if (errors.hasErrors()) {
            return FailedForm.on(new ModelAndView("cctp/publication", "page", page), errors);
        }
        String note = form.accompanyingNote() == null || form.accompanyingNote().isBlank()
                ? null
                : form.accompanyingNote().replace("\r\n", "\n").strip();
        publishing.publish(draft, buyer, form.number(), note);
        flash.addFlashAttribute("notice", "La version " + form.number() + " est publiée.");
        return new ModelAndView("redirect:/cctp/projets/" + draft);
    }
}
