package fr.jalon.retroplanning.discussion.web;

import fr.jalon.account.SignedIn;
import fr.jalon.retroplanning.discussion.domain.CommentService;
import fr.jalon.retroplanning.domain.PlanDetails;
import fr.jalon.retroplanning.domain.PlanQueries;
import fr.jalon.retroplanning.web.ActionPageAssembler;
import fr.jalon.scheduling.engine.ScheduledAction;
import fr.jalon.site.FailedForm;
import fr.jalon.site.SentOnce;
import jakarta.validation.Valid;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
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

    private final PlanQueries planQueries;
    private final CommentService comments;
    private final ActionPageAssembler pageAssembler;

    CommentController(PlanQueries planQueries, CommentService comments, ActionPageAssembler pageAssembler) {
        this.planQueries = planQueries;
        this.comments = comments;
        this.pageAssembler = pageAssembler;
    }

    @Transactional(readOnly = true)
    @GetMapping("/commentaires")
    ModelAndView ofPlan(@PathVariable UUID plan, @AuthenticationPrincipal SignedIn me) {
        return view(planQueries.details(plan), me).addObject("commentForm", CommentForm.EMPTY);
    }

    @PostMapping("/commentaires")
    @SentOnce
    ModelAndView onPlan(
            @PathVariable UUID plan,
            @Valid @ModelAttribute("commentForm") CommentForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes redirect) {
        PlanDetails details = planQueries.details(plan);
        if (errors.hasErrors()) {
            return FailedForm.on(view(details, me), errors);
        }
        write(details, null, form, me);
        return new ModelAndView(back(details, null, "Commentaire ajouté.", redirect));
    }

    @PostMapping("/actions/{action}/commentaires")
    @SentOnce
    ModelAndView onAction(
            @PathVariable UUID plan,
            @PathVariable String action,
            @Valid @ModelAttribute("commentForm") CommentForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes redirect) {
        PlanDetails details = planQueries.details(plan);
        ScheduledAction line = pageAssembler.find(details, action);
        if (errors.hasErrors()) {
            return pageAssembler.refused(details, line, me.membership(), errors);
        }
        write(details, line.key(), form, me);
        return new ModelAndView(back(details, line.key(), "Commentaire ajouté.", redirect));
    }

    @PostMapping("/commentaires/{comment}/retrait")
    String withdraw(
            @PathVariable UUID plan,
            @PathVariable UUID comment,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes redirect) {
        PlanDetails details = planQueries.details(plan);
        String key = comments.withdraw(details, comment, me.membership());
        return back(details, key, "Commentaire retiré. Vous seul pouvez le remettre.", redirect);
    }

    @PostMapping("/commentaires/{comment}/remise")
    String restore(
            @PathVariable UUID plan,
            @PathVariable UUID comment,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes redirect) {
        PlanDetails details = planQueries.details(plan);
        String key = comments.restore(details, comment, me.membership());
        return back(details, key, "Commentaire remis.", redirect);
    }

    private void write(PlanDetails details, @Nullable String key, CommentForm form, SignedIn me) {
        String text = Objects.requireNonNull(form.texte()).replace("\r\n", "\n").strip();
        comments.write(details, key, text, me.membership());
    }

    private ModelAndView view(PlanDetails details, SignedIn me) {
        return new ModelAndView(
                "retroplanning/discussion/comments",
                "page",
                new CommentsPage(details, comments.on(details, null, me.membership())));
    }

    private static String back(PlanDetails plan, @Nullable String key, String notice, RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", notice);
        return "redirect:" + DiscussionAddress.of(plan, key, "commentaires");
    }
}
