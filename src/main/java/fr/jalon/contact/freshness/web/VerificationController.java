package fr.jalon.contact.freshness.web;

import fr.jalon.account.SignedIn;
import fr.jalon.contact.domain.Confirmation;
import fr.jalon.contact.domain.ContactQueries;
import fr.jalon.contact.freshness.domain.RecheckService;
import fr.jalon.site.French;
import fr.jalon.site.PreviousPage;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** « Est-ce le bon contact ? » and the answers that are given from any page, which one stays on. */
@Controller
@RequestMapping("/contacts/{contact}/verification")
class VerificationController {

    private final RecheckService recheckService;
    private final ContactQueries contactQueries;
    private final VerificationPageAssembler pages;
    private final Clock clock;

    VerificationController(
            RecheckService recheckService,
            ContactQueries contactQueries,
            VerificationPageAssembler pages,
            Clock clock) {
        this.recheckService = recheckService;
        this.contactQueries = contactQueries;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(@PathVariable UUID contact) {
        return pages.view(contactQueries.one(contact)).addObject("form", LeaveForm.blank());
    }

    @PostMapping
    String confirm(
            @PathVariable UUID contact,
            @RequestParam Confirmation how,
            @AuthenticationPrincipal SignedIn me,
            HttpServletRequest request,
            RedirectAttributes flash) {
        recheckService.confirm(contact, how, me.membership());
        flash.addFlashAttribute(
                "notice", name(contact) + " est toujours le bon contact : c’est noté (" + how.label() + ").");
        return back(request, contact);
    }

    @PostMapping("/plus-tard")
    String later(@PathVariable UUID contact, HttpServletRequest request, RedirectAttributes flash) {
        recheckService.later(contact);
        flash.addFlashAttribute(
                "notice",
                name(contact) + " : à revérifier à partir du "
                        + French.date(LocalDate.now(clock).plusWeeks(1)) + ".");
        return back(request, contact);
    }

    private String name(UUID contact) {
        return contactQueries.one(contact).name();
    }

    private static String back(HttpServletRequest request, UUID contact) {
        String here = PreviousPage.of(request)
                .filter(page -> !page.endsWith("/verification") || page.equals("/contacts/verification"))
                .orElse("/contacts/" + contact);
        return "redirect:" + PreviousPage.firstPageOr(request, "reverifier", here);
    }
}
