package fr.jalon.retroplanning.web;

import fr.jalon.account.SignedIn;
import fr.jalon.retroplanning.domain.PlanDesk;
import fr.jalon.retroplanning.domain.PlanDesk.Change;
import fr.jalon.retroplanning.domain.PlanReader;
import fr.jalon.retroplanning.engine.PlanFacts;
import fr.jalon.retroplanning.engine.template.Line;
import fr.jalon.retroplanning.web.form.Seen;
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
class TickController {

    private final PlanDesk desk;
    private final PlanReader reader;

    TickController(PlanDesk desk, PlanReader reader) {
        this.desk = desk;
        this.reader = reader;
    }

    @PostMapping("/fait")
    String tick(
            @PathVariable UUID plan,
            @PathVariable String action,
            @RequestParam(required = false) @Nullable String version,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes redirect) {
        Line line = desk.tick(change(plan, version, me), action);
        if (isNotice(plan, line)) {
            redirect.addFlashAttribute(
                    "notice", "Fait : « " + line.title() + " ». L’avis dit la date limite : notez-la, J sera sûr.");
            return "redirect:/retroplannings/" + plan + "/jour-j?fait=avis";
        }
        return PlanPages.back(plan, line, "Fait : « " + line.title() + " ». Un clic sur la coche la rouvre.", redirect);
    }

    @PostMapping("/reouverture")
    String reopen(
            @PathVariable UUID plan,
            @PathVariable String action,
            @RequestParam(required = false) @Nullable String version,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes redirect) {
        Line line = desk.reopen(change(plan, version, me), action);
        return PlanPages.back(plan, line, "Rouverte : « " + line.title() + " ».", redirect);
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
        Line line = desk.assign(change(plan, version, me), action, membre);
        String done = membre == null ? "N’est plus confiée à personne" : "Confiée";
        return PlanPages.back(plan, line, done + " : « " + line.title() + " ».", redirect);
    }

    /** Whether somebody who ticks it knows J from now on. */
    private boolean isNotice(UUID plan, Line line) {
        PlanFacts facts = reader.sheet(plan).facts();
        return line.key().equals(facts.template().legalMinimum().noticeKey()) && facts.notice() == null;
    }

    private static Change change(UUID plan, @Nullable String version, SignedIn me) {
        return new Change(plan, Seen.version(version), me.membership());
    }
}
