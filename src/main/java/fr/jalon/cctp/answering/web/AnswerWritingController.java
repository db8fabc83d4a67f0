package fr.jalon.cctp.answering.web;

import fr.jalon.account.SignedIn;
import fr.jalon.cctp.answering.domain.AnswerFate;
import fr.jalon.cctp.answering.domain.AnswerService;
import fr.jalon.cctp.answering.domain.CounterProposalService;
import fr.jalon.cctp.answering.domain.NoteService;
import fr.jalon.cctp.domain.Buyer;
import fr.jalon.site.FailedForm;
import jakarta.validation.Valid;
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

/** One remark: its answer, notes between colleagues, and other words that are offered to its author. */
@Controller
@RequestMapping("/cctp/projets/{draft}/remarques/{reaction}")
class AnswerWritingController {

    private final WorkAssembler assembler;
    private final AnswerService answerService;
    private final NoteService noteService;
    private final CounterProposalService counterProposals;

    AnswerWritingController(
            WorkAssembler assembler,
            AnswerService answerService,
            NoteService noteService,
            CounterProposalService counterProposals) {
        this.assembler = assembler;
        this.answerService = answerService;
        this.noteService = noteService;
        this.counterProposals = counterProposals;
    }

    @GetMapping
    ModelAndView show(@PathVariable UUID draft, @PathVariable UUID reaction, @AuthenticationPrincipal SignedIn me) {
        return view(assembler.remark(draft, Buyer.of(me), reaction));
    }

    @PostMapping("/sort")
    ModelAndView answer(
            @PathVariable UUID draft,
            @PathVariable UUID reaction,
            @ModelAttribute("form") FateForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes flash) {
        Buyer buyer = Buyer.of(me);
        RemarkPage page = assembler.remark(draft, buyer, reaction);
        AnswerFate fate = form.fate(errors);
        if (errors.hasErrors()) {
            return FailedForm.on(view(page), errors);
        }
        answerService.write(draft, buyer, reaction, fate, form.words(), form.seen());
        flash.addFlashAttribute(
                "notice",
                fate == null
                        ? "Le brouillon est gardé ; sans sort, il ne part pas."
                        : "Réponse notée : elle part avec le prochain envoi.");
        return new ModelAndView("redirect:" + back(page, form.retour()));
    }

    @PostMapping("/notes")
    ModelAndView note(
            @PathVariable UUID draft,
            @PathVariable UUID reaction,
            @Valid @ModelAttribute("noteForm") WordsForm.Note form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me) {
        Buyer buyer = Buyer.of(me);
        RemarkPage page = assembler.remark(draft, buyer, reaction);
        if (errors.hasErrors()) {
            return FailedForm.on(view(page), errors);
        }
        noteService.add(draft, buyer, page.row().said().id(), me.name(), form.words());
        return new ModelAndView("redirect:" + page.row().path() + "#notes");
    }

    @PostMapping("/contre-proposition")
    ModelAndView counter(
            @PathVariable UUID draft,
            @PathVariable UUID reaction,
            @Valid @ModelAttribute("counterForm") WordsForm.Counter form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes flash) {
        Buyer buyer = Buyer.of(me);
        RemarkPage page = assembler.remark(draft, buyer, reaction);
        if (errors.hasErrors()) {
            return FailedForm.on(view(page), errors);
        }
        counterProposals.offer(draft, buyer, page.row().said().id(), form.words());
        flash.addFlashAttribute("notice", "La contre-proposition est envoyée ; l’entreprise seule la lit.");
        return new ModelAndView("redirect:" + page.row().path() + "#contre-proposition");
    }

    private static String back(RemarkPage page, @Nullable String clause) {
        return clause != null && clause.matches("[0-9a-f-]{36}")
                ? page.draft().projectPath() + "/revision?clause=" + clause + "#remarque-"
                        + page.row().said().id()
                : page.row().path();
    }

    private static ModelAndView view(RemarkPage page) {
        return new ModelAndView("cctp/answering/remark", "page", page)
                .addObject("form", FateForm.of(page.row()))
                .addObject("noteForm", new WordsForm.Note(""))
                .addObject("counterForm", new WordsForm.Counter(""));
    }
}
