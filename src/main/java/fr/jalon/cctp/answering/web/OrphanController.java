package fr.jalon.cctp.answering.web;

import fr.jalon.account.SignedIn;
import fr.jalon.cctp.answering.domain.OrphanService;
import fr.jalon.cctp.domain.Buyer;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Remarks whose passage could not be followed: the buyer, or whoever said them, chooses where they belong. */
@Controller
class OrphanController {

    private static final String BUYER = "/cctp/projets/{draft}/orphelines";
    private static final String AUTHOR = "/cctp/{draft}/orphelines";
    private static final String NOTICE = "C’est noté ; vous pouvez le défaire.";

    private final OrphanAssembler assembler;
    private final OrphanService orphans;

    OrphanController(OrphanAssembler assembler, OrphanService orphans) {
        this.assembler = assembler;
        this.orphans = orphans;
    }

    @GetMapping(BUYER)
    ModelAndView ofBuyer(@PathVariable UUID draft, @AuthenticationPrincipal SignedIn me) {
        return view(assembler.ofBuyer(draft, Buyer.of(me)));
    }

    @PostMapping(BUYER + "/{reaction}")
    String placeByBuyer(
            @PathVariable UUID draft,
            @PathVariable UUID reaction,
            @RequestParam(name = "version", defaultValue = "0") String number,
            @RequestParam("place") String place,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes flash) {
        orphans.decideAsBuyer(draft, Buyer.of(me), reaction, number(number), place);
        flash.addFlashAttribute("notice", NOTICE);
        return "redirect:/cctp/projets/" + draft + "/orphelines";
    }

    /** @param note whether the company has just decided: said in the address, for a note in the session would tell who is the author */
    @GetMapping(AUTHOR)
    ModelAndView ofAuthor(@PathVariable UUID draft, @RequestParam(name = "note", defaultValue = "false") boolean note) {
        return view(assembler.ofAuthor(draft)).addObject("notice", note ? NOTICE : null);
    }

    @PostMapping(AUTHOR + "/{reaction}")
    String placeByAuthor(
            @PathVariable UUID draft,
            @PathVariable UUID reaction,
            @RequestParam(name = "version", defaultValue = "0") String number,
            @RequestParam("place") String place) {
        orphans.decideAsAuthor(draft, reaction, number(number), place);
        return "redirect:/cctp/" + draft + "/orphelines?note=true";
    }

    private static int number(String typed) {
        return typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : 0;
    }

    private static ModelAndView view(OrphansPage page) {
        return new ModelAndView("cctp/answering/orphans", "page", page);
    }
}
