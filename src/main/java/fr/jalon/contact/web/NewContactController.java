package fr.jalon.contact.web;

import fr.jalon.account.SignedIn;
import fr.jalon.authority.Targets;
import fr.jalon.contact.domain.Circle;
import fr.jalon.contact.domain.ContactFacts;
import fr.jalon.contact.domain.ContactService;
import fr.jalon.contact.domain.ObjectedException;
import fr.jalon.contact.domain.Provenance;
import fr.jalon.shared.Siren;
import fr.jalon.site.Choice;
import fr.jalon.site.FailedForm;
import fr.jalon.site.SentOnce;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Enters somebody of an authority. */
@Controller
@RequestMapping("/contacts/nouveau")
class NewContactController {

    private final ContactService contactService;
    private final LikenessNotice likeness;
    private final AuthorityNames names;
    private final Targets targets;
    private final Clock clock;

    NewContactController(
            ContactService contactService,
            LikenessNotice likeness,
            AuthorityNames names,
            Targets targets,
            Clock clock) {
        this.contactService = contactService;
        this.likeness = likeness;
        this.names = names;
        this.targets = targets;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(@RequestParam(defaultValue = "") String cible, @RequestParam(defaultValue = "") String cercle) {
        String circle = Arrays.stream(Circle.values())
                .map(Circle::name)
                .filter(cercle::equals)
                .findFirst()
                .orElse(Circle.TECHNICIAN.name());
        return view(cible).addObject("form", ContactForm.blank(cible, circle, LocalDate.now(clock)));
    }

    @SentOnce
    @PostMapping
    ModelAndView create(
            @Valid @ModelAttribute("form") ContactForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes flash) {
        Optional<Siren> authority =
                siren(form.cible()).filter(one -> names.of(one).isPresent());
        if (authority.isEmpty()) {
            errors.rejectValue("cible", "authority", "Choisissez une collectivité.");
        }
        Optional<Provenance> provenance = form.provenance(LocalDate.now(clock), errors);
        Optional<ContactFacts> facts = form.facts(errors);
        if (authority.isPresent() && provenance.isPresent() && facts.isPresent()) {
            try {
                var made = contactService.create(authority.get(), facts.get(), provenance.get(), me.membership());
                likeness.say("Le contact est enregistré.", made, authority.get(), facts.get(), flash);
                return new ModelAndView("redirect:" + TargetCard.path(authority.get()) + "#contacts");
            } catch (ObjectedException objected) {
                errors.reject("objected", String.valueOf(objected.getMessage()));
            }
        }
        return FailedForm.on(view(form.cible()), errors);
    }

    private ModelAndView view(@Nullable String typed) {
        Optional<Siren> siren = siren(typed);
        Optional<String> known = siren.flatMap(names::of);
        List<Choice> choices = known.isPresent()
                ? List.of()
                : targets.all().stream()
                        .map(one -> new Choice(
                                one.authority().siren().value(), one.authority().name()))
                        .toList();
        return new ModelAndView(
                "contact/form",
                "page",
                new ContactFormPage(
                        "Nouveau contact",
                        "/contacts/nouveau",
                        known.flatMap(name -> siren).map(TargetCard::path).orElse("/contacts"),
                        known.orElse("Contacts"),
                        known.orElse(null),
                        true,
                        ContactChoices.with(choices)));
    }

    private static Optional<Siren> siren(@Nullable String typed) {
        return Optional.ofNullable(typed)
                .map(String::strip)
                .filter(text -> text.matches("\\d{9}"))
                .map(Siren::new);
    }
}
