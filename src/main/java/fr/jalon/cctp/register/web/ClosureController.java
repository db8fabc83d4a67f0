package fr.jalon.cctp.register.web;

import fr.jalon.account.SignedIn;
import fr.jalon.cctp.domain.Buyer;
import fr.jalon.cctp.domain.DraftDetails;
import fr.jalon.cctp.domain.DraftService;
import fr.jalon.cctp.register.domain.SignOffService;
import fr.jalon.site.FailedForm;
import jakarta.validation.Valid;
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

/** The end of a dialogue: handed over with the sign-off of a second buyer, taken back, archived. */
@Controller
@RequestMapping("/cctp/projets/{draft}/cloture")
class ClosureController {

    private final ClosureAssembler assembler;
    private final SignOffService signOffs;
    private final DraftService draftService;

    ClosureController(ClosureAssembler assembler, SignOffService signOffs, DraftService draftService) {
        this.assembler = assembler;
        this.signOffs = signOffs;
        this.draftService = draftService;
    }

    @GetMapping
    ModelAndView show(@PathVariable UUID draft, @AuthenticationPrincipal SignedIn me) {
        return assembler.view(draft, me);
    }

    @PostMapping("/second")
    ModelAndView name(
            @PathVariable UUID draft,
            @ModelAttribute("secondForm") SecondBuyerForm second,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes flash) {
        ModelAndView page = assembler.view(draft, me);
        DraftDetails.SecondBuyer named = second.read(errors);
        if (errors.hasErrors()) {
            return FailedForm.on(page, errors);
        }
        draftService.secondBuyer(
                draft, Buyer.of(me), named == null ? null : named.name(), named == null ? null : named.email());
        return done(draft, flash, "Le second acheteur est enregistré.");
    }

    @PostMapping("/visa")
    ModelAndView ask(@PathVariable UUID draft, @AuthenticationPrincipal SignedIn me, RedirectAttributes flash) {
        signOffs.ask(draft, me);
        return done(draft, flash, "Le visa est demandé.");
    }

    @PostMapping("/signature")
    ModelAndView sign(@PathVariable UUID draft, @AuthenticationPrincipal SignedIn me, RedirectAttributes flash) {
        signOffs.sign(draft, me);
        return done(draft, flash, "Visa donné : le cahier des charges est remis à la plateforme d’achat.");
    }

    @PostMapping("/renvoi")
    ModelAndView sendBack(
            @PathVariable UUID draft,
            @Valid @ModelAttribute("sendBackForm") SendBackForm sendBack,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes flash) {
        ModelAndView page = assembler.view(draft, me);
        if (errors.hasErrors()) {
            return FailedForm.on(page, errors);
        }
        signOffs.sendBack(draft, me, text(sendBack.sendBackRemarks()));
        return done(draft, flash, "Le texte est renvoyé avec vos remarques.");
    }

    @PostMapping("/archivage")
    ModelAndView archive(@PathVariable UUID draft, @AuthenticationPrincipal SignedIn me, RedirectAttributes flash) {
        signOffs.archive(draft, me);
        return done(draft, flash, "Le dialogue est archivé : plus personne ne peut dire qui a écrit quoi.");
    }

    @PostMapping("/retrait")
    ModelAndView withdraw(
            @PathVariable UUID draft,
            @Valid @ModelAttribute("withdrawalForm") WithdrawalForm withdrawal,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes flash) {
        ModelAndView page = assembler.view(draft, me);
        if (errors.hasErrors()) {
            return FailedForm.on(page, errors);
        }
        draftService.withdraw(draft, Buyer.of(me), text(withdrawal.withdrawalReason()));
        return done(draft, flash, "Le projet est retiré.");
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNull(typed).replace("\r\n", "\n").strip();
    }

    private static ModelAndView done(UUID draft, RedirectAttributes flash, String notice) {
        flash.addFlashAttribute("notice", notice);
        return new ModelAndView("redirect:/cctp/projets/" + draft + "/cloture");
    }
}
