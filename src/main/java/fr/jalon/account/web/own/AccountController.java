package fr.jalon.account.web.own;

import fr.jalon.account.web.Fields;
import fr.jalon.account.SignedIn;
import fr.jalon.account.domain.People;
import fr.jalon.account.domain.Persons;
import fr.jalon.account.entry.EmailChangeDesk;
import fr.jalon.account.security.Entrance;
import fr.jalon.account.security.TryLimit;
import fr.jalon.site.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own account: name, address, password, and the role acted in. */
@Controller
@RequestMapping("/compte")
class AccountController {

    private static final String PAGE = "account/account";

    private final People people;
    private final Persons persons;
    private final EmailChangeDesk addresses;
    private final PasswordEncoder encoder;
    private final Entrance entrance;
    private final TryLimit tries;

    AccountController(
            People people,
            Persons persons,
            EmailChangeDesk addresses,
            PasswordEncoder encoder,
            Entrance entrance,
            TryLimit tries) {
        this.people = people;
        this.persons = persons;
        this.addresses = addresses;
        this.encoder = encoder;
        this.entrance = entrance;
        this.tries = tries;
    }

    /** Each form of the page, as it stands before anything is typed. */
    @ModelAttribute
    void forms(@AuthenticationPrincipal SignedIn me, Model model) {
        model.addAttribute("me", me)
                .addAttribute("held", persons.find(me.accountId()).orElseThrow().held())
                .addAttribute("profile", new AccountForms.Profile(me.name()))
                .addAttribute("address", new AccountForms.Address("", ""))
                .addAttribute("password", new AccountForms.Password("", ""));
    }

    @GetMapping
    String page() {
        return PAGE;
    }

    @PostMapping("/profil")
    String rename(
            @AuthenticationPrincipal SignedIn me,
            @Valid @ModelAttribute("profile") AccountForms.Profile profile,
            BindingResult errors,
            HttpServletResponse response,
            RedirectAttributes flash) {
        if (errors.hasErrors()) {
            return Fields.failed(response, PAGE);
        }
        people.rename(me.accountId(), Fields.text(profile.nom()));
        flash.addFlashAttribute("notice", "Votre nom est enregistré.");
        return "redirect:/compte";
    }

    @PostMapping("/profil/adresse")
    String move(
            @AuthenticationPrincipal SignedIn me,
            @Valid @ModelAttribute("address") AccountForms.Address address,
            BindingResult errors,
            HttpServletResponse response,
            RedirectAttributes flash) {
        demandPassword(me, "passe", address.passe(), errors);
        if (errors.hasErrors()) {
            return Fields.failed(response, PAGE);
        }
        addresses.request(me.accountId(), Fields.text(address.email()));
        flash.addFlashAttribute(
                "notice", "Un message part vers la nouvelle adresse : ouvrez son lien pour terminer le changement.");
        return "redirect:/compte";
    }

    @PostMapping("/profil/passe")
    String choosePassword(
            @AuthenticationPrincipal SignedIn me,
            @ModelAttribute("password") AccountForms.Password password,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes flash) {
        demandPassword(me, "passeActuel", password.passeActuel(), errors);
        Fields.checkPassword("passeNouveau", password.passeNouveau(), List.of(me.name(), me.email()), errors);
        if (errors.hasErrors()) {
            return Fields.failed(response, PAGE);
        }
        String hash = encoder.encode(Fields.secret(password.passeNouveau()));
        people.choosePassword(me.accountId(), hash, request.getSession().getId());
        flash.addFlashAttribute("notice", "Votre mot de passe est changé ; vos autres sessions sont fermées.");
        return "redirect:/compte";
    }

    /** Acts for another company or authority from now on. */
    @PostMapping("/role")
    String act(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam UUID membership,
            HttpServletRequest request,
            HttpServletResponse response) {
        SignedIn other = persons.find(me.accountId())
                .flatMap(person -> person.in(membership))
                .orElseThrow(() -> new NotFound("membership " + membership));
        entrance.act(other, request, response);
        return "redirect:/";
    }

    private void demandPassword(SignedIn me, String field, @Nullable String typed, BindingResult errors) {
        tries.count("passe-compte", me.accountId().toString());
        if (!people.isPassword(me.accountId(), Fields.secret(typed))) {
            errors.rejectValue(field, "wrong", "Ce n’est pas votre mot de passe actuel.");
        }
    }
}
