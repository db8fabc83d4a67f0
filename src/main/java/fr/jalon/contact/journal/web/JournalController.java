package fr.jalon.contact.journal.web;

import fr.jalon.account.SignedIn;
import fr.jalon.authority.AuthorityRef;
import fr.jalon.contact.domain.KnownAuthorities;
import fr.jalon.contact.journal.domain.JournalService;
import fr.jalon.site.FailedForm;
import fr.jalon.site.French;
import fr.jalon.site.SentOnce;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The equal-treatment log of an authority, and the notices that cut it. */
@Controller
@RequestMapping("/cibles/{siren:[0-9]+}/journal")
class JournalController {

    private final JournalService journalService;
    private final KnownAuthorities authorities;
    private final Clock clock;

    JournalController(JournalService journalService, KnownAuthorities authorities, Clock clock) {
        this.journalService = journalService;
        this.authorities = authorities;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    @GetMapping
    ModelAndView show(@PathVariable String siren) {
        return view(authorities.find(siren)).addObject("form", NoticeForm.BLANK);
    }

    @SentOnce
    @PostMapping("/avis")
    ModelAndView announce(
            @PathVariable String siren,
            @Valid @ModelAttribute("form") NoticeForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes flash) {
        AuthorityRef authority = authorities.find(siren);
        Optional<NoticeForm.Days> days = form.days(LocalDate.now(clock), errors);
        if (errors.hasErrors() || days.isEmpty()) {
            return FailedForm.on(view(authority), errors);
        }
        journalService.announce(
                authority.siren(),
                Objects.requireNonNull(form.noticeTitle()).strip(),
                days.get().publishedOn(),
                days.get().dueOn(),
                me.membership());
        flash.addFlashAttribute("notice", "L’avis est noté : le journal est clos à cette date pour ce marché.");
        return new ModelAndView("redirect:" + JournalPage.path(authority));
    }

    @PostMapping("/avis/{notice}/retrait")
    String withdraw(@PathVariable String siren, @PathVariable UUID notice, RedirectAttributes flash) {
        AuthorityRef authority = authorities.find(siren);
        journalService.withdraw(authority.siren(), notice);
        flash.addFlashAttribute("notice", "L’avis est retiré du journal.");
        return "redirect:" + JournalPage.path(authority);
    }

    private ModelAndView view(AuthorityRef authority) {
        JournalPage page = JournalPage.of(
                authority, journalService.of(authority.siren()), "Établi le " + French.date(LocalDate.now(clock)));
        return new ModelAndView("contact/journal/journal", "page", page);
    }
}
