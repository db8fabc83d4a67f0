package fr.jalon.retroplanning.discussion.web;

import fr.jalon.account.SignedIn;
import fr.jalon.retroplanning.discussion.domain.CommentService;
import fr.jalon.retroplanning.domain.PlanDetails;
import fr.jalon.retroplanning.domain.PlanQueries;
import fr.jalon.retroplanning.web.ActionPageAssembler;
import fr.jalon.scheduling.engine.ScheduledAction;

import jakarta.validation.Valid;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
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

/** What colleagues say about a plan and its actions. */
@Controller
@RequestMapping("/retroplannings/{plan}")
class CommentController {

    private final PlanQueries reader;
    private final CommentService comments;
    private final ActionPageAssembler pages;

    CommentController(PlanQueries reader, CommentService comments, ActionPageAssembler pages) {
        this.reader = reader;
        this.comments = comments;
        this.pages = pages;
    }

    @GetMapping("/commentaires")
    ModelAndView ofPlan(@PathVariable UUID plan, @AuthenticationPrincipal SignedIn me) {
        return view(reader.sheet(plan), me).addObject("commentForm", CommentForm.empty(comments.next()));
    }

    @PostMapping("/commentaires")
    ModelAndView onPlan(
            @PathVariable UUID plan,
            @Valid @ModelAttribute("commentForm") CommentForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes redirect) {
        PlanDetails sheet = reader.sheet(plan);
        if (errors.hasErrors()) {
            ModelAndView again = view(sheet, me).addAllObjects(errors.getModel());
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        write(sheet, null, form, me);
        return new ModelAndView(back(sheet, null, "Commentaire ajouté.", redirect));
    }

    @PostMapping("/actions/{action}/commentaires")
    ModelAndView onAction(
            @PathVariable UUID plan,
            @PathVariable String action,
            @Valid @ModelAttribute("commentForm") CommentForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes redirect) {
        PlanDetails sheet = reader.sheet(plan);
        ScheduledAction line = pages.find(sheet, action);
        if (errors.hasErrors()) {
            return pages.refused(sheet, line, me.membership(), errors);
        }
        write(sheet, line.key(), form, me);
        return new ModelAndView(back(sheet, line.key(), "Commentaire ajouté.", redirect));
    }

    @PostMapping("/commentaires/{comment}/retrait")
    String withdraw(
            @PathVariable UUID plan,
            @PathVariable UUID comment,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes redirect) {
        PlanDetails sheet = reader.sheet(plan);
        String key = comments.withdraw(sheet, comment, me.membership());
        return back(sheet, key, "Commentaire retiré. Vous seul pouvez le remettre.", redirect);
    }

    @PostMapping("/commentaires/{comment}/remise")
    String putBack(
            @PathVariable UUID plan,
            @PathVariable UUID comment,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes redirect) {
        PlanDetails sheet = reader.sheet(plan);
        String key = comments.putBack(sheet, comment, me.membership());
        return back(sheet, key, "Commentaire remis.", redirect);
    }

    private void write(PlanDetails sheet, @Nullable String key, CommentForm form, SignedIn me) {
        String text = Objects.requireNonNull(form.texte()).replace("\r\n", "\n").strip();
        comments.write(sheet, key, form.id(comments.next()), text, me.membership());
    }

    private ModelAndView view(PlanDetails sheet, SignedIn me) {
        return new ModelAndView("retroplanning/discussion/comments", "sheet", sheet)
                .addObject("comments", comments.on(sheet, null, me.membership()));
    }

    private static String back(PlanDetails plan, @Nullable String key, String notice, RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", notice);
        return "redirect:" + DiscussionAddress.of(plan, key, "commentaires");
    }
}
