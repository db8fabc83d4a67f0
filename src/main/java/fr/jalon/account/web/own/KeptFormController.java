package fr.jalon.account.web.own;

import fr.jalon.account.SignedIn;
import fr.jalon.account.security.KeptForm;
import fr.jalon.account.security.KeptFormService;
import fr.jalon.site.NotFoundException;
import fr.jalon.site.TypedWording;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Gives back what was typed when the session ended, to be sent after all. */
@Controller
@RequestMapping("/compte/saisie")
class KeptFormController {

    private final KeptFormService keptForms;
    private final TypedWording wording;

    KeptFormController(KeptFormService keptForms, TypedWording wording) {
        this.keptForms = keptForms;
        this.wording = wording;
    }

    @GetMapping
    ModelAndView show(@AuthenticationPrincipal SignedIn me, HttpServletRequest request) {
        KeptForm form = kept(me, request);
        Map<String, String[]> sent = new LinkedHashMap<>();
        form.fields().forEach((name, values) -> sent.put(name, values.toArray(String[]::new)));
        return new ModelAndView(
                "account/kept-form", "page", new KeptFormPage(wording.of(sent), form.fields(), form.page()));
    }

    /** Has the browser send it where it was going: with 307 it sends the same fields once more. */
    @PostMapping
    ResponseEntity<Void> send(@AuthenticationPrincipal SignedIn me, HttpServletRequest request) {
        KeptForm form = kept(me, request);
        keptForms.forget(me.accountId(), request);
        return ResponseEntity.status(HttpStatus.TEMPORARY_REDIRECT)
                .location(URI.create(form.action()))
                .build();
    }

    @PostMapping("/abandon")
    String drop(@AuthenticationPrincipal SignedIn me, HttpServletRequest request, RedirectAttributes flash) {
        KeptForm form = kept(me, request);
        keptForms.forget(me.accountId(), request);
        flash.addFlashAttribute("notice", "Ce que vous aviez écrit est effacé.");
        return "redirect:" + form.page();
    }

    private KeptForm kept(SignedIn me, HttpServletRequest request) {
        return keptForms
                .of(me.accountId(), request)
                .orElseThrow(() -> new NotFoundException("kept form of " + me.accountId()));
    }
}
