package fr.jalon.account.web.own;

import fr.jalon.account.Colleague;
import fr.jalon.account.Role;
import fr.jalon.account.SignedIn;
import fr.jalon.account.domain.MemberService;
import fr.jalon.account.domain.Position;
import fr.jalon.account.registration.InvitationService;
import fr.jalon.account.security.JdbcRateLimiter;
import fr.jalon.account.web.AccountFieldChecks;
import fr.jalon.site.FailedForm;
import fr.jalon.site.SentOnce;
import jakarta.validation.Valid;
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

/** The owner's acts on the people of the company. */
@Controller
@RequestMapping("/compte/entreprise")
class MembersController {

    private final InvitationService invitations;
    private final MemberService memberService;
    private final CompanyPageAssembler pageAssembler;
    private final JdbcRateLimiter rateLimiter;

    MembersController(
            InvitationService invitations,
            MemberService memberService,
            CompanyPageAssembler pageAssembler,
            JdbcRateLimiter rateLimiter) {
        this.invitations = invitations;
        this.memberService = memberService;
        this.pageAssembler = pageAssembler;
        this.rateLimiter = rateLimiter;
    }

    @PostMapping("/invitations")
    @SentOnce
    ModelAndView invite(
            @AuthenticationPrincipal SignedIn me,
            @Valid @ModelAttribute("inviteForm") CompanyForms.Invite invite,
            BindingResult errors,
            RedirectAttributes flash) {
        memberService.of(me.company()).stream()
                .filter(one -> one.email().equalsIgnoreCase(AccountFieldChecks.email(invite.email())))
                .findFirst()
                .ifPresent(one -> errors.rejectValue("email", "here", alreadyHere(one)));
        if (errors.hasErrors()) {
            return FailedForm.on(pageAssembler.show(me, ""), errors);
        }
        rateLimiter.count("invitation-compte", me.accountId().toString());
        Role role = Boolean.TRUE.equals(invite.responsable()) ? Role.OWNER : Role.MEMBER;
        invitations.invite(AccountFieldChecks.email(invite.email()), Position.in(me.company(), role), me.accountId());
        flash.addFlashAttribute("notice", "L’invitation part par e-mail ; elle est valable sept jours.");
        return new ModelAndView("redirect:/compte/entreprise#collegues");
    }

    @PostMapping("/invitations/{invitation}/retrait")
    String withdraw(@AuthenticationPrincipal SignedIn me, @PathVariable UUID invitation, RedirectAttributes flash) {
        invitations.withdraw(invitation, me.company());
        flash.addFlashAttribute("notice", "L’invitation est retirée : son lien ne vaut plus rien.");
        return "redirect:/compte/entreprise#collegues";
    }

    private static String alreadyHere(Colleague one) {
        String how = one.role() == Role.OWNER
                ? ", comme responsable."
                : ". Pour en faire un responsable, utilisez « Nommer responsable » dans la liste ci-dessus.";
        return one.name() + " est déjà de l’entreprise" + how;
    }

    @PostMapping("/membres/{membership}/responsable")
    String promote(@PathVariable UUID membership, RedirectAttributes flash) {
        String name = memberService.promote(membership).name();
        flash.addFlashAttribute("notice", name + " est maintenant responsable de l’entreprise, comme vous.");
        return "redirect:/compte/entreprise#collegues";
    }

    @PostMapping("/membres/{membership}/fin")
    String dismiss(@PathVariable UUID membership, RedirectAttributes flash) {
        memberService.endMembership(membership);
        flash.addFlashAttribute("notice", "Cette personne n’agit plus pour l’entreprise.");
        return "redirect:/compte/entreprise#collegues";
    }
}
