package fr.jalon.retroplanning.web;

import fr.jalon.account.SignedIn;
import fr.jalon.calendar.FrenchDates;
import fr.jalon.retroplanning.domain.PlanDetails;
import fr.jalon.retroplanning.domain.PlanQueries;
import fr.jalon.retroplanning.domain.PlanService;
import fr.jalon.retroplanning.domain.PlanService.Change;
import fr.jalon.scheduling.engine.PlanFacts;
import fr.jalon.scheduling.engine.template.Line;
import fr.jalon.site.SeenVersion;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One line of a plan: done or open again, and whose it is. */
@Controller
@RequestMapping("/retroplannings/{plan}/actions/{action}")
class ActionStateController {

    private final PlanService planService;
    private final PlanQueries planQueries;

    ActionStateController(PlanService planService, PlanQueries planQueries) {
        this.planService = planService;
        this.planQueries = planQueries;
    }

    @PostMapping("/fait")
    String tick(
            @PathVariable UUID plan,
            @PathVariable String action,
            @RequestParam(required = false) @Nullable String version,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes redirect) {
        Line line = planService.tick(change(plan, version, me), action);
        PlanDetails details = planQueries.details(plan);
        if (isNotice(details, line)) {
            redirect.addFlashAttribute(
                    "notice", "Fait : « " + line.title() + " ». L’avis dit la date limite : notez-la, J sera sûr.");
            return "redirect:" + details.path() + "/jour-j?fait=avis";
        }
        return PlanPageAssembler.back(
                plan, line, "Fait : « " + line.title() + " ». " + openBefore(details, line), redirect);
    }

    @PostMapping("/reouverture")
    String reopen(
            @PathVariable UUID plan,
            @PathVariable String action,
            @RequestParam(required = false) @Nullable String version,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes redirect) {
        Line line = planService.reopen(change(plan, version, me), action);
        return PlanPageAssembler.back(plan, line, "Rouverte : « " + line.title() + " ».", redirect);
    }

    /** @param membre a colleague's membership; none or empty for nobody */
    @PostMapping("/responsable")
    String assign(
            @PathVariable UUID plan,
            @PathVariable String action,
            @RequestParam(required = false) @Nullable UUID membre,
            @RequestParam(required = false) @Nullable String version,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes redirect) {
        Line line = planService.assign(change(plan, version, me), action, membre);
        String done = membre == null ? "N’est plus confiée à personne" : "Confiée";
        return PlanPageAssembler.back(plan, line, done + " : « " + line.title() + " ».", redirect);
    }

    /** What the method puts before it and nobody has ticked; otherwise how to take the tick back. */
    private static String openBefore(PlanDetails details, Line line) {
        List<String> open = details.schedule().open().stream()
                .filter(action -> line.after().contains(action.key()))
                .map(action -> "« " + action.line().title() + " »")
                .toList();
        if (open.isEmpty()) {
            return "Un clic sur la coche la rouvre.";
        }
        return "Elle vient après " + FrenchDates.enumerated(open)
                + (open.size() == 1
                        ? ", encore à faire : cochez-la aussi si c’est fait."
                        : ", encore à faire : cochez-les aussi si c’est fait.");
    }

    /** Whether somebody who ticks it knows J from now on. */
    private static boolean isNotice(PlanDetails details, Line line) {
        PlanFacts facts = details.facts();
        return line.key().equals(facts.template().legalMinimum().noticeKey())
                && facts.notice().sentOn() == null;
    }

    private static Change change(UUID plan, @Nullable String version, SignedIn me) {
        return new Change(plan, SeenVersion.version(version), me.membership());
    }
}
