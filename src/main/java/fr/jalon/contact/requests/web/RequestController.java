package fr.jalon.contact.requests.web;

import fr.jalon.account.SignedIn;
import fr.jalon.contact.requests.domain.RequestDetails;
import fr.jalon.contact.requests.domain.RequestQueries;
import fr.jalon.contact.requests.domain.RequestService;
import fr.jalon.contact.requests.domain.RequestStep;
import fr.jalon.contact.web.TargetCard;
import fr.jalon.site.NotFoundException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One request, and its letters on paper. */
@Controller
@RequestMapping("/demandes/{request}")
class RequestController {

    private final RequestPageAssembler pageAssembler;
    private final RequestQueries requestQueries;
    private final RequestService requestService;
    private final LetterPrinter printer;

    RequestController(
            RequestPageAssembler pageAssembler,
            RequestQueries requestQueries,
            RequestService requestService,
            LetterPrinter printer) {
        this.pageAssembler = pageAssembler;
        this.requestQueries = requestQueries;
        this.requestService = requestService;
        this.printer = printer;
    }

    @GetMapping
    ModelAndView show(@PathVariable UUID request) {
        return pageAssembler.view(request);
    }

    @GetMapping("/lettre.pdf")
    ResponseEntity<byte[]> letter(@PathVariable UUID request) {
        return printer.print(
                "Demande de documents administratifs",
                "demande-de-documents.pdf",
                requestQueries.one(request).letter());
    }

    /** The letter to the commission as it was sent, or as it would be. */
    @GetMapping("/saisine.pdf")
    ResponseEntity<byte[]> referral(@PathVariable UUID request, @AuthenticationPrincipal SignedIn me) {
        RequestDetails details = requestQueries.one(request);
        if (details.isDraft()) {
            throw new NotFoundException("referral of the draft " + request);
        }
        String text = Optional.ofNullable(details.referral())
                .orElseGet(() -> requestService.referralDraft(details, me.membership()));
        return printer.print("Demande d’avis à la CADA", "saisine-de-la-cada.pdf", text);
    }

    @PostMapping("/annulation")
    String undo(@PathVariable UUID request, RedirectAttributes flash) {
        RequestStep undone = requestService.undo(request);
        flash.addFlashAttribute("notice", "Annulé : « " + undone.done() + " ».");
        return "redirect:/demandes/" + request;
    }

    @PostMapping("/suppression")
    String delete(@PathVariable UUID request, RedirectAttributes flash) {
        RequestDetails details = requestQueries.one(request);
        requestService.delete(request);
        flash.addFlashAttribute("notice", "Le brouillon est supprimé.");
        return "redirect:" + TargetCard.path(details.authority());
    }
}
