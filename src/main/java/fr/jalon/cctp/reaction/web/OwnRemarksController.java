package fr.jalon.cctp.reaction.web;

import fr.jalon.account.SignedIn;
import fr.jalon.cctp.reaction.domain.ReactionService;
import fr.jalon.cctp.reaction.domain.Receipt;
import fr.jalon.site.FailedForm;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What a company has said in a dialogue: its own people read it, complete it, take it back. */
@Controller
@RequestMapping("/cctp/{draft}/mes-remarques")
class OwnRemarksController {

    private final DialoguePageAssembler pageAssembler;
    private final ReactionService reactionService;
    private final LeakCheck leakCheck;

    OwnRemarksController(DialoguePageAssembler pageAssembler, ReactionService reactionService, LeakCheck leakCheck) {
        this.pageAssembler = pageAssembler;
        this.reactionService = reactionService;
        this.leakCheck = leakCheck;
    }

    /** @param recue the remark that was just received */
    @GetMapping
    ModelAndView list(
            @PathVariable UUID draft,
            @RequestParam(defaultValue = "") String recue,
            @AuthenticationPrincipal SignedIn me) {
        UUID received = recue.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? UUID.fromString(recue) : null;
        return new ModelAndView("cctp/reaction/own", "page", pageAssembler.ownAll(draft, me, received));
    }

    @GetMapping("/{reaction}/recepisse.txt")
    ResponseEntity<byte[]> receipt(
            @PathVariable UUID draft, @PathVariable UUID reaction, @AuthenticationPrincipal SignedIn me) {
        String text = Receipt.text(
                draft, pageAssembler.own(draft, me, reaction).reactions().get(0).said());
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("recepisse.txt")
                                .build()
                                .toString())
                .body(text.getBytes(StandardCharsets.UTF_8));
    }

    @PostMapping("/{reaction}/retrait")
    String withdraw(@PathVariable UUID draft, @PathVariable UUID reaction) {
        reactionService.withdraw(draft, reaction);
        return "redirect:/cctp/" + draft + "/mes-remarques";
    }

    @GetMapping("/{reaction}/complement")
    ModelAndView blank(@PathVariable UUID draft, @PathVariable UUID reaction, @AuthenticationPrincipal SignedIn me) {
        return view(pageAssembler.own(draft, me, reaction), List.of())
                .addObject("form", new AdditionForm("", List.of()));
    }

    @PostMapping("/{reaction}/complement")
    ModelAndView complete(
            @PathVariable UUID draft,
            @PathVariable UUID reaction,
            @ModelAttribute("form") AdditionForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me) {
        OwnRemarksPage own = pageAssembler.own(draft, me, reaction);
        form.check(errors);
        if (errors.hasErrors()) {
            return FailedForm.on(view(own, List.of()), errors);
        }
        List<LeakCheck.Hit> hits = leakCheck.find(List.of(form.words()), own.text(), form.kept());
        if (!hits.stream().allMatch(LeakCheck.Hit::kept)) {
            errors.rejectValue(
                    "confirmed",
                    "leak",
                    "Votre texte contient ce qui peut vous faire reconnaître : retirez-le ci-dessous, ou cochez ce que vous gardez.");
            return FailedForm.on(view(own, hits), errors);
        }
        reactionService.complete(draft, reaction, form.words());
        return new ModelAndView("redirect:/cctp/" + draft + "/mes-remarques");
    }

    private static ModelAndView view(OwnRemarksPage own, List<LeakCheck.Hit> hits) {
        return new ModelAndView("cctp/reaction/addition", "page", AdditionPage.of(own, hits));
    }
}
