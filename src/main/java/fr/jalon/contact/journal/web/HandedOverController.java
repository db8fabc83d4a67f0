package fr.jalon.contact.journal.web;

import fr.jalon.authority.AuthorityRef;
import fr.jalon.contact.domain.InteractionDetails;
import fr.jalon.contact.domain.KnownAuthorities;
import fr.jalon.contact.journal.domain.JournalService;
import fr.jalon.site.FailedForm;
import fr.jalon.site.NotFoundException;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The documents handed over at an exchange. */
@Controller
@RequestMapping("/cibles/{siren:[0-9]+}/journal/{interaction}/documents")
class HandedOverController {

    private final JournalService journalService;
    private final KnownAuthorities authorities;

    HandedOverController(JournalService journalService, KnownAuthorities authorities) {
        this.journalService = journalService;
        this.authorities = authorities;
    }

    @GetMapping
    ModelAndView show(@PathVariable String siren, @PathVariable UUID interaction) {
        return view(page(siren, interaction))
                .addObject("form", new HandedOverForm(journalService.handedOver(interaction)));
    }

    @PostMapping
    ModelAndView handOver(
            @PathVariable String siren,
            @PathVariable UUID interaction,
            @Valid @ModelAttribute("form") HandedOverForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        HandedOverPage page = page(siren, interaction);
        if (errors.hasErrors()) {
            return FailedForm.on(view(page), errors);
        }
        journalService.handOver(interaction, form.text());
        flash.addFlashAttribute("notice", "Les documents remis sont notés.");
        return new ModelAndView("redirect:" + page.back());
    }

    private HandedOverPage page(String siren, UUID interaction) {
        AuthorityRef authority = authorities.find(siren);
        InteractionDetails exchange = journalService.exchange(interaction);
        if (!exchange.authority().equals(authority.siren())) {
            throw new NotFoundException("interaction " + interaction + " of " + siren);
        }
        return new HandedOverPage(authority, exchange);
    }

    private static ModelAndView view(HandedOverPage page) {
        return new ModelAndView("contact/journal/documents", "page", page);
    }
}
