package fr.jalon.contact.cards.web;

import fr.jalon.account.SignedIn;
import fr.jalon.authority.Targets;
import fr.jalon.contact.cards.domain.CardImportService;
import fr.jalon.contact.cards.domain.CardImportService.Line;
import fr.jalon.contact.cards.domain.CardReader;
import fr.jalon.contact.cards.domain.CardReader.Card;
import fr.jalon.shared.Siren;
import fr.jalon.site.Choice;
import fr.jalon.site.FailedForm;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Takes a file of cards in, and says what became of each. Sent again, everybody is known already. */
@Controller
@RequestMapping("/contacts/import")
class CardsController {

    private static final int MOST_BYTES = 4 * 1024 * 1024;
    private static final int MOST_CARDS = 1_000;

    private final CardImportService imports;
    private final Targets targets;

    CardsController(CardImportService imports, Targets targets) {
        this.imports = imports;
        this.targets = targets;
    }

    @GetMapping
    ModelAndView show() {
        return view(List.of()).addObject("form", new CardsForm(null, ""));
    }

    @PostMapping
    ModelAndView take(
            @ModelAttribute("form") CardsForm form, BindingResult errors, @AuthenticationPrincipal SignedIn me)
            throws IOException {
        List<Card> cards = cards(form, errors);
        Siren fallback = form.authority().filter(this::isTarget).orElse(null);
        if (form.authority().isPresent() && fallback == null) {
            errors.rejectValue("cible", "unknown", "Choisissez une de vos cibles.");
        }
        if (errors.hasErrors()) {
            return FailedForm.on(view(List.of()), errors);
        }
        return view(imports.importAll(cards, fallback, form.fileName(), me.membership()));
    }

    private static List<Card> cards(CardsForm form, BindingResult errors) throws IOException {
        if (form.isEmpty()) {
            errors.rejectValue("fichier", "empty", "Choisissez un fichier de contacts (.vcf) qui ne soit pas vide.");
            return List.of();
        }
        if (Objects.requireNonNull(form.fichier()).getSize() > MOST_BYTES) {
            errors.rejectValue(
                    "fichier", "large", "Ce fichier dépasse 4 Mo : exportez moins de fiches, ou sans les photos.");
            return List.of();
        }
        List<Card> cards = CardReader.read(form.fichier().getBytes());
        if (cards.isEmpty()) {
            errors.rejectValue(
                    "fichier",
                    "none",
                    "Ce fichier ne contient aucune fiche vCard. Si c’est un tableau, importez-le par « Choisir un tableau ».");
        } else if (cards.size() > MOST_CARDS) {
            errors.rejectValue("fichier", "many", "Ce fichier compte plus de 1 000 fiches : coupez-le en deux.");
        }
        return cards;
    }

    private boolean isTarget(Siren siren) {
        return targets.all().stream().anyMatch(one -> one.authority().siren().equals(siren));
    }

    private ModelAndView view(List<Line> lines) {
        List<Choice> authorities = Stream.concat(
                        Stream.of(new Choice("", "Laisser ces fiches de côté")),
                        targets.all().stream()
                                .map(one -> new Choice(
                                        one.authority().siren().value(),
                                        one.authority().name())))
                .toList();
        return new ModelAndView("contact/cards/cards", "page", CardsPage.of(authorities, lines));
    }
}
