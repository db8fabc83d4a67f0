package fr.jalon.authority.web;

import fr.jalon.account.SignedIn;
import fr.jalon.authority.domain.AuthorityChange;
import fr.jalon.authority.domain.ChangeQueries;
import fr.jalon.authority.domain.MergeImpactService;
import fr.jalon.authority.domain.RefusedException;
import fr.jalon.authority.domain.UndoService;
import fr.jalon.shared.Siren;
import fr.jalon.site.FailedForm;
import fr.jalon.site.French;
import fr.jalon.site.NotFoundException;
import fr.jalon.site.PageNumber;
import fr.jalon.site.SentOnce;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who changed what in the list of authorities, and takes it back. */
@Controller
@RequestMapping("/collectivites/historique")
class ChangesController {

    private static final int SIZE = 50;
    private static final String PATH = "/collectivites/historique";

    private final ChangeQueries changes;
    private final UndoService undoService;
    private final MergeImpactService impact;

    ChangesController(ChangeQueries changes, UndoService undoService, MergeImpactService impact) {
        this.changes = changes;
        this.undoService = undoService;
        this.impact = impact;
    }

    @GetMapping
    ModelAndView list(@RequestParam(defaultValue = "") String page) {
        int number = PageNumber.of(page);
        List<AuthorityChange> found = changes.all(number - 1, SIZE);
        return new ModelAndView(
                "authority/changes",
                "page",
                new ChangesPage(
                        found.stream().limit(SIZE).map(ChangeLine::of).toList(),
                        number == 1 ? null : PATH + "?page=" + (found.isEmpty() ? 1 : number - 1),
                        found.size() > SIZE ? PATH + "?page=" + (number + 1) : null,
                        "page " + number));
    }

    @GetMapping("/{change}")
    ModelAndView one(@PathVariable UUID change) {
        AuthorityChange found = find(change);
        return view(found, undoService.whyNot(found).orElse(null));
    }

    @PostMapping("/{change}/annulation")
    @SentOnce
    ModelAndView undo(@PathVariable UUID change, @AuthenticationPrincipal SignedIn me, RedirectAttributes flash) {
        AuthorityChange found = find(change);
        try {
            UUID undoing = undoService.undo(change, me);
            flash.addFlashAttribute("notice", "Le changement est annulé.");
            return new ModelAndView("redirect:" + PATH + "/" + undoing);
        } catch (RefusedException e) {
            return FailedForm.on(view(found, e.sentence()));
        }
    }

    private AuthorityChange find(UUID change) {
        return changes.find(change).orElseThrow(() -> new NotFoundException("change " + change));
    }

    private ModelAndView view(AuthorityChange change, @Nullable String refusal) {
        ChangeLine line = ChangeLine.of(change);
        Siren siren = change.siren();
        return new ModelAndView(
                "authority/change",
                "page",
                new ChangePage(
                        line,
                        siren == null ? null : ListedAuthority.path(siren),
                        refusal,
                        refusal == null ? effect(change) : null,
                        line.path()));
    }

    private @Nullable String effect(AuthorityChange change) {
        return switch (change.act()) {
            case MERGED -> {
                Siren into = change.other();
                long changed = into == null ? 0 : impact.changedSince(change.id(), into);
                yield "Ce que les entreprises ont suivi revient comme avant."
                        + (changed == 0
                                ? ""
                                : " Elles ont touché depuis à " + French.count(changed, "élément", "éléments")
                                        + " : ce qu’elles ont décidé reste.");
            }
            case IMPORTED ->
                "Les collectivités que cet annuaire a apportées ou modifiées redeviennent ce qu’elles étaient ; celles"
                        + " qui ont été touchées depuis restent telles quelles.";
            case ENTERED ->
                ChangeWording.isFromRegister(change)
                        ? "La collectivité est retirée de la liste ; ce que le répertoire officiel en dit vaut de nouveau."
                        : "La collectivité est retirée de la liste.";
            default -> null;
        };
    }
}
