package fr.jalon.account.web.admin;

import fr.jalon.account.SignedIn;
import fr.jalon.account.domain.AccountService;
import fr.jalon.account.domain.Position;
import fr.jalon.account.registration.InvitationService;
import fr.jalon.account.web.AccountFieldChecks;
import fr.jalon.site.FailedForm;
import fr.jalon.site.ForbiddenException;
import fr.jalon.site.SentOnce;
import jakarta.validation.Valid;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Admins invite to posts outside companies, and end them. */
@Controller
@RequestMapping("/admin/comptes")
class AdminPositionsController {

    private final AccountService accountService;
    private final InvitationService invitationService;
    private final AdminAccountsPageAssembler pageAssembler;

    AdminPositionsController(
            AccountService accountService,
            InvitationService invitationService,
            AdminAccountsPageAssembler pageAssembler) {
        this.accountService = accountService;
        this.invitationService = invitationService;
        this.pageAssembler = pageAssembler;
    }

    @PostMapping("/invitations")
    @SentOnce
    ModelAndView invite(
            @AuthenticationPrincipal SignedIn me,
            @Valid @ModelAttribute("form") MandateForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        Optional<Position> post = form.post(errors);
        if (errors.hasErrors() || post.isEmpty()) {
            return FailedForm.on(pageAssembler.show(me, "", 1), errors);
        }
        invitationService.invite(AccountFieldChecks.email(form.email()), post.get(), me.accountId());
        flash.addFlashAttribute("notice", "L’invitation part par e-mail ; elle est valable sept jours.");
        return new ModelAndView("redirect:/admin/comptes");
    }

    @PostMapping("/invitations/{invitation}/retrait")
    String withdraw(@PathVariable UUID invitation, RedirectAttributes flash) {
        invitationService.withdraw(invitation, null);
        flash.addFlashAttribute("notice", "L’invitation est retirée : son lien ne vaut plus rien.");
        return "redirect:/admin/comptes";
    }

    @PostMapping("/roles/{membership}/fin")
    String relieve(@AuthenticationPrincipal SignedIn me, @PathVariable UUID membership, RedirectAttributes flash) {
        if (membership.equals(me.membershipId())) {
            throw new ForbiddenException(
                    "Vous ne pouvez pas mettre fin à votre propre rôle : demandez à un autre administrateur.");
        }
        accountService.endMembership(membership);
        flash.addFlashAttribute("notice", "Ce rôle a pris fin.");
        return "redirect:/admin/comptes";
    }
}
