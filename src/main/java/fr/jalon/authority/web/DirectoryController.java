package fr.jalon.authority.web;

import fr.jalon.account.SignedIn;
import fr.jalon.authority.directory.DirectoryFile;
import fr.jalon.authority.directory.DirectoryReader;
import fr.jalon.authority.directory.UnreadableDirectoryException;
import fr.jalon.authority.domain.DirectoryDetails;
import fr.jalon.authority.domain.DirectoryQueries;
import fr.jalon.authority.domain.DirectoryService;
import fr.jalon.authority.domain.RefusedException;
import fr.jalon.site.FailedForm;
import fr.jalon.site.NotFoundException;
import fr.jalon.site.SentOnce;
import java.io.IOException;
import java.io.InputStream;
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

/** Takes over a table of the official directory: sent, looked at, confirmed. */
@Controller
@RequestMapping("/collectivites/annuaire")
class DirectoryController {

    private static final int REFUSALS = 100;

    private final DirectoryService directoryService;
    private final DirectoryQueries directoryQueries;

    DirectoryController(DirectoryService directoryService, DirectoryQueries directoryQueries) {
        this.directoryService = directoryService;
        this.directoryQueries = directoryQueries;
    }

    @GetMapping
    ModelAndView page(@ModelAttribute("form") DirectoryForm form) {
        return new ModelAndView("authority/directory");
    }

    @PostMapping
    ModelAndView upload(
            @ModelAttribute("form") DirectoryForm form, BindingResult errors, @AuthenticationPrincipal SignedIn me)
            throws IOException {
        if (form.isEmpty()) {
            errors.rejectValue("fichier", "empty", "Choisissez un fichier CSV qui ne soit pas vide.");
        } else {
            try (InputStream in = Objects.requireNonNull(form.fichier()).getInputStream()) {
                DirectoryFile read = DirectoryReader.read(in);
                return new ModelAndView(
                        "redirect:/collectivites/annuaire/" + directoryService.keep(form.fileName(), read, me));
            } catch (UnreadableDirectoryException e) {
                errors.rejectValue("fichier", "unreadable", e.sentence());
            }
        }
        return FailedForm.on(new ModelAndView("authority/directory"), errors);
    }

    @GetMapping("/{directory}")
    ModelAndView preview(@PathVariable UUID directory) {
        return view(find(directory), null);
    }

    @PostMapping("/{directory}")
    @SentOnce
    ModelAndView takeOver(
            @PathVariable UUID directory, @AuthenticationPrincipal SignedIn me, RedirectAttributes flash) {
        DirectoryDetails found = find(directory);
        try {
            UUID change = directoryService.takeOver(directory, me);
            flash.addFlashAttribute("notice", "L’annuaire est repris dans la liste.");
            return new ModelAndView("redirect:/collectivites/historique/" + change);
        } catch (RefusedException e) {
            return FailedForm.on(view(found, e.sentence()));
        }
    }

    private DirectoryDetails find(UUID id) {
        return directoryQueries.find(id).orElseThrow(() -> new NotFoundException("directory " + id));
    }

    private ModelAndView view(DirectoryDetails directory, @Nullable String refusal) {
        return new ModelAndView(
                "authority/directory-preview",
                "page",
                DirectoryPage.of(
                        directory,
                        directoryQueries.counts(directory.id()),
                        directoryQueries.refusals(directory.id(), REFUSALS),
                        refusal));
    }
}
