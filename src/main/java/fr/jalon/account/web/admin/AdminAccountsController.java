package fr.jalon.account.web.admin;

import fr.jalon.account.web.Fields;
import fr.jalon.account.Role;
import fr.jalon.account.SignedIn;
import fr.jalon.account.domain.AccountList;
import fr.jalon.account.domain.People;
import fr.jalon.account.domain.Post;
import fr.jalon.account.entry.InvitationDesk;
import fr.jalon.site.Refused;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** Admins keep accounts: who is there, in which posts, barred or not. */
@Controller
@RequestMapping("/admin/comptes")
class AdminAccountsController {

    private static final String PAGE = "account/admin-accounts";
    private static final int SIZE = 50;

    private final AccountList accounts;
    private final People people;
    private final InvitationDesk desk;

    AdminAccountsController(AccountList accounts, People people, InvitationDesk desk) {
        this.accounts = accounts;
        this.people = people;
        this.desk = desk;
    }

    /** A link may come with an authority to mandate a buyer for. */
    @GetMapping
    String page(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "") String siren,
            @RequestParam(defaultValue = "") String collectivite,
            Model model) {
        model.addAttribute("form", new MandateForm("", Role.BUYER, siren, collectivite));
        return show(me, q, Math.max(1, page), model);
    }

    @PostMapping("/invitations")
    String invite(
            @AuthenticationPrincipal SignedIn me,
            @Valid @ModelAttribute("form") MandateForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        Optional<Post> post = form.post(errors);
        if (errors.hasErrors() || post.isEmpty()) {
            return Fields.failed(response, show(me, "", 1, model));
        }
        desk.invite(Fields.text(form.email()), post.get(), me.accountId());
        flash.addFlashAttribute("notice", "L’invitation part par e-mail ; elle est valable sept jours.");
        return "redirect:/admin/comptes";
    }

    @PostMapping("/invitations/{invitation}/retrait")
    String withdraw(@PathVariable UUID invitation, RedirectAttributes flash) {
        desk.withdraw(invitation, null);
        flash.addFlashAttribute("notice", "L’invitation est retirée : son lien ne vaut plus rien.");
        return "redirect:/admin/comptes";
    }

    @PostMapping("/{account}/desactivation")
    String disable(@AuthenticationPrincipal SignedIn me, @PathVariable UUID account, RedirectAttributes flash) {
        if (account.equals(me.accountId())) {
            throw new Refused(
                    "Vous ne pouvez pas désactiver votre propre compte : demandez à un autre administrateur.");
        }
        people.disable(account);
        flash.addFlashAttribute("notice", "Le compte est désactivé ; ses sessions sont fermées.");
        return "redirect:/admin/comptes";
    }

    @PostMapping("/{account}/reactivation")
    String enable(@PathVariable UUID account, RedirectAttributes flash) {
        people.enable(account);
        flash.addFlashAttribute("notice", "Le compte est réactivé.");
        return "redirect:/admin/comptes";
    }

    @PostMapping("/roles/{membership}/fin")
    String relieve(@AuthenticationPrincipal SignedIn me, @PathVariable UUID membership, RedirectAttributes flash) {
        if (membership.equals(me.membershipId())) {
            throw new Refused(
                    "Vous ne pouvez pas mettre fin à votre propre rôle : demandez à un autre administrateur.");
        }
        people.relieve(membership);
        flash.addFlashAttribute("notice", "Ce rôle a pris fin.");
        return "redirect:/admin/comptes";
    }

    private String show(SignedIn me, String typed, int page, Model model) {
        var found = accounts.find(typed.strip(), page - 1, SIZE);
        boolean more = found.size() > SIZE;
        model.addAttribute(
                "page",
                new AdminAccountsPage(
                        typed,
                        more ? found.subList(0, SIZE) : found,
                        desk.waitingForService(),
                        page == 1 ? null : address(typed, page - 1),
                        more ? address(typed, page + 1) : null,
                        "page " + page,
                        me.accountId()));
        return PAGE;
    }

    private static String address(String typed, int page) {
        return UriComponentsBuilder.fromPath("/admin/comptes")
                .queryParam("q", "{q}")
                .queryParam("page", page)
                .encode()
                .buildAndExpand(typed)
                .toUriString();
    }
}
