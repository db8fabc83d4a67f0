package fr.jalon.account.web.own;

import fr.jalon.account.SignedIn;
import fr.jalon.account.domain.People;
import fr.jalon.account.domain.Persons;
import fr.jalon.account.security.Entrance;
import fr.jalon.account.web.Fields;
import fr.jalon.site.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own account: the name, and the role acted in. */
@Controller
@RequestMapping("/compte")
class AccountController {

    private final People people;
    private final Persons persons;
    private final Entrance entrance;

    AccountController(People people, Persons persons, Entrance entrance) {
        this.people = people;
        this.persons = persons;
        this.entrance = entrance;
    }

    @GetMapping
    String page(@AuthenticationPrincipal SignedIn me, Model model) {
        return AccountForms.show(model, me, persons);
    }

    @PostMapping("/profil")
    String rename(
            @AuthenticationPrincipal SignedIn me,
            @Valid @ModelAttribute("profile") AccountForms.Profile profile,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        if (errors.hasErrors()) {
            return Fields.failed(response, AccountForms.show(model, me, persons));
        }
        people.rename(me.accountId(), Fields.text(profile.nom()));
        flash.addFlashAttribute("notice", "Votre nom est enregistré.");
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
}
