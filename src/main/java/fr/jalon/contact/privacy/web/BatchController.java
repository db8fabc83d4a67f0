package fr.jalon.contact.privacy.web;

import fr.jalon.account.SignedIn;
import fr.jalon.contact.privacy.domain.Batch;
import fr.jalon.contact.privacy.domain.InformationService;
import fr.jalon.site.FailedForm;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Tells many people in one act that we keep details, each by a mail of its own. */
@Controller
class BatchController {

    private final InformationService information;
    private final PrivacyPageAssembler pages;

    BatchController(InformationService information, PrivacyPageAssembler pages) {
        this.information = information;
        this.pages = pages;
    }

    @PostMapping("/contacts/donnees-personnelles/information")
    ModelAndView send(
            @ModelAttribute("form") BatchForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes flash) {
        if (!form.isEverybody() && form.people().isEmpty()) {
            errors.rejectValue("chosen", "none", "Cochez au moins une personne.");
        }
        if (errors.hasErrors()) {
            return FailedForm.on(pages.view(me.membership()), errors);
        }
        Batch batch = form.isEverybody()
                ? information.sendAll(me.membership())
                : information.sendAll(form.people(), me.membership());
        flash.addFlashAttribute("notice", BatchWording.done(batch));
        return new ModelAndView("redirect:/contacts/donnees-personnelles");
    }
}
