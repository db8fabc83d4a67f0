package fr.jalon.account.web.admin;

import fr.jalon.account.Role;
import fr.jalon.account.SignedIn;
import fr.jalon.account.domain.AccountService;
import fr.jalon.site.ForbiddenException;
import fr.jalon.site.PageNumber;
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

/** Admins keep accounts: who is there, in which posts, barred or not. */
@Controller
@RequestMapping("/admin/comptes")
class AdminAccountsController {

    private final AccountService accountService;
    private final AdminAccountsPageAssembler pageAssembler;

    AdminAccountsController(AccountService accountService, AdminAccountsPageAssembler pageAssembler) {
        this.accountService = accountService;
        this.pageAssembler = pageAssembler;
    }

    /** A link may come with an authority to mandate a buyer for. */
    @GetMapping
    ModelAndView page(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String page,
            @RequestParam(defaultValue = "") String siren,
            @RequestParam(defaultValue = "") String collectivite) {
        return pageAssembler
                .show(me, q, PageNumber.of(page))
                .addObject("form", new MandateForm("", Role.BUYER, siren, collectivite));
    }

    @PostMapping("/{account}/desactivation")
    String disable(@AuthenticationPrincipal SignedIn me, @PathVariable UUID account, RedirectAttributes flash) {
        if (account.equals(me.accountId())) {
            throw new ForbiddenException(
                    "Vous ne pouvez pas désactiver votre propre compte : demandez à un autre administrateur.");
        }
        accountService.disable(account);
        flash.addFlashAttribute("notice", "Le compte est désactivé ; ses sessions sont fermées.");
        return "redirect:/admin/comptes";
    }

    @PostMapping("/{account}/reactivation")
    String enable(@PathVariable UUID account, RedirectAttributes flash) {
        accountService.enable(account);
        flash.addFlashAttribute("notice", "Le compte est réactivé.");
        return "redirect:/admin/comptes";
    }
}
