package fr.jalon.contact.merging.web;

import fr.jalon.account.SignedIn;
import fr.jalon.contact.domain.ContactDetails;
import fr.jalon.contact.domain.ContactMergeService;
import fr.jalon.contact.domain.ContactQueries;
import fr.jalon.contact.merging.web.ContactPairFinder.Pair;
import fr.jalon.contact.web.AuthorityNames;
import fr.jalon.shared.Siren;
import fr.jalon.site.ConflictException;
import fr.jalon.site.NotFoundException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Makes one person of two, fact by fact, and takes it back. */
@Controller
class ContactMergeController {

    private final ContactQueries contactQueries;
    private final ContactMergeService merges;
    private final ContactPairFinder pairFinder;
    private final AuthorityNames names;

    ContactMergeController(
            ContactQueries contactQueries,
            ContactMergeService merges,
            ContactPairFinder pairFinder,
            AuthorityNames names) {
        this.contactQueries = contactQueries;
        this.merges = merges;
        this.pairFinder = pairFinder;
        this.names = names;
    }

    @Transactional(readOnly = true)
    @GetMapping("/contacts/{contact}/fusion/{other}")
    ModelAndView compare(@PathVariable UUID contact, @PathVariable UUID other) {
        Pair pair = pairFinder.find(contact, other);
        ContactDetails first = pair.one();
        ContactDetails second = pair.other();
        Map<Siren, String> called = names.of(List.of(first.authority(), second.authority()));
        return new ModelAndView(
                "contact/merging/merge",
                "page",
                ContactMergePage.of(
                        first,
                        second,
                        String.valueOf(called.get(first.authority())),
                        String.valueOf(called.get(second.authority()))));
    }

    @PostMapping("/contacts/{contact}/fusion/{other}")
    String merge(
            @PathVariable UUID contact,
            @PathVariable UUID other,
            @ModelAttribute("form") MergeForm form,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes flash) {
        Pair pair = pairFinder.find(contact, other);
        ContactDetails first = pair.one();
        ContactDetails second = pair.other();
        UUID merged = form.otherAuthority()
                ? merges.merge(other, contact, form.choose(first.facts(), second.facts()), me.membership())
                : merges.merge(contact, other, form.choose(first.facts(), second.facts()), me.membership());
        flash.addFlashAttribute(
                "notice", "Les deux fiches n’en font plus qu’une ; la fusion se défait pendant trente jours.");
        return "redirect:/contacts/" + merged;
    }

    @PostMapping("/contacts/{contact}/fusion/annulation")
    String undo(
            @PathVariable UUID contact, @RequestParam(required = false) @Nullable UUID kept, RedirectAttributes flash) {
        UUID back;
        try {
            back = merges.undo(contact);
        } catch (NotFoundException gone) {
            if (kept == null) {
                throw gone;
            }
            contactQueries.mergedInto(kept).filter(contact::equals).ifPresent(standing -> {
                throw new ConflictException(
                        "Les trente jours pour défaire cette fusion sont passés.", "/contacts/" + standing);
            });
            // It is gone because a colleague undid it: whoever it was made of stands there again.
            throw new ConflictException(
                    "Un collègue vient de défaire cette fusion : les deux fiches sont revenues comme elles étaient.",
                    pairFinder.shown(kept).path());
        }
        flash.addFlashAttribute("notice", "Les deux fiches sont revenues comme elles étaient.");
        return "redirect:/contacts/" + back;
    }
}
