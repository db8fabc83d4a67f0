package fr.jalon.cctp.reaction.web;

import fr.jalon.cctp.domain.DialogueQueries;
import fr.jalon.cctp.domain.DialogueSummary;
import fr.jalon.cctp.domain.DraftPolicy;
import fr.jalon.cctp.domain.PublishedText;
import fr.jalon.cctp.domain.PublishedTexts;
import fr.jalon.cctp.reaction.domain.NewReaction;
import fr.jalon.cctp.reaction.domain.ReactionService;
import fr.jalon.cctp.wording.Passages;
import fr.jalon.cctp.wording.Passages.Place;
import fr.jalon.site.ConflictException;
import fr.jalon.site.FailedForm;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Where a company says something of a draft. It leaves nothing that leads from a person to what was said: no note of the form that was sent,
 * nothing in the session.
 */
@Controller
@RequestMapping("/cctp/{draft}/remarques/nouvelle")
class RemarkController {

    private final DialogueQueries dialogues;
    private final PublishedTexts texts;
    private final ReactionService reactionService;
    private final LeakCheck leakCheck;

    RemarkController(
            DialogueQueries dialogues, PublishedTexts texts, ReactionService reactionService, LeakCheck leakCheck) {
        this.dialogues = dialogues;
        this.texts = texts;
        this.reactionService = reactionService;
        this.leakCheck = leakCheck;
    }

    /** @param pres how many letters and digits of the clause stand before the quotation, as the browser counts them */
    @GetMapping
    ModelAndView blank(
            @PathVariable UUID draft,
            @RequestParam(defaultValue = "") String clause,
            @RequestParam(defaultValue = "") String critere,
            @RequestParam(defaultValue = "") String citation,
            @RequestParam(defaultValue = "") String pres) {
        DialogueSummary dialogue = open(draft);
        PublishedText text = texts.one(draft, dialogue.published());
        RemarkTarget target = new RemarkTarget(text, clause.isEmpty() ? critere : clause, citation, "");
        String about = !target.exists() ? "" : clause.isEmpty() ? critere : clause;
        RemarkForm form = RemarkForm.blank(text, about, place(target, pres), citation);
        return view(dialogue, text, form, List.of()).addObject("form", form);
    }

    @PostMapping
    ModelAndView send(@PathVariable UUID draft, @ModelAttribute("form") RemarkForm form, BindingResult errors) {
        DialogueSummary dialogue = open(draft);
        PublishedText text = texts.one(draft, version(form, dialogue));
        Optional<NewReaction> said = form.read(text, errors);
        if (said.isEmpty()) {
            return FailedForm.on(view(dialogue, text, form, List.of()), errors);
        }
        List<LeakCheck.Hit> hits = leakCheck.find(
                List.of(
                        said.get().words(),
                        Optional.ofNullable(said.get().wording()).orElse("")),
                text,
                form.kept());
        if (!hits.stream().allMatch(LeakCheck.Hit::kept)) {
            errors.rejectValue(
                    "confirmed",
                    "leak",
                    "Votre texte contient ce qui peut vous faire reconnaître : retirez-le ci-dessous, ou cochez ce que vous gardez.");
            return FailedForm.on(view(dialogue, text, form, hits), errors);
        }
        UUID received = reactionService.react(draft, said.get());
        return new ModelAndView("redirect:/cctp/" + draft + "/mes-remarques?recue=" + received);
    }

    private static @Nullable Place place(RemarkTarget target, String letters) {
        return target.place()
                .or(() -> letters.matches("\\d{1,7}")
                        ? target.clause()
                                .flatMap(clause -> Passages.nearest(
                                        clause.said().words(), target.places(), Integer.parseInt(letters)))
                        : Optional.empty())
                .orElse(null);
    }

    /** A version that was never published is taken for the one of today. */
    private static int version(RemarkForm form, DialogueSummary dialogue) {
        int number = form.number(dialogue.published());
        return number >= 1 && number <= dialogue.published() ? number : dialogue.published();
    }

    private DialogueSummary open(UUID draft) {
        DialogueSummary dialogue = dialogues.one(draft);
        DraftPolicy.whyNotReacted(dialogue.state()).ifPresent(why -> {
            throw new ConflictException(why, dialogue.path());
        });
        return dialogue;
    }

    private static ModelAndView view(
            DialogueSummary dialogue, PublishedText text, RemarkForm form, List<LeakCheck.Hit> hits) {
        return new ModelAndView("cctp/reaction/remark", "page", RemarkPage.of(dialogue, text, form, hits));
    }
}
