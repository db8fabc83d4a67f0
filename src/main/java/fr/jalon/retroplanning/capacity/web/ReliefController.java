package fr.jalon.retroplanning.capacity.web;

import fr.jalon.account.Role;
import fr.jalon.account.SignedIn;
import fr.jalon.retroplanning.capacity.domain.ReliefService;
import fr.jalon.scheduling.engine.load.Remedy;
import fr.jalon.scheduling.engine.load.Week;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Relieves one week by one of the measures that its page offered. */
@Controller
class ReliefController {

    private final ReliefService relief;

    ReliefController(ReliefService relief) {
        this.relief = relief;
    }

    /**
     * @param semaine the week's Monday
     * @param membre the overloaded, none for what is nobody's
     * @param vu the version of each plan the page showed: {@code id:version}, between spaces
     */
    @PostMapping("/retroplannings/charge/mesures")
    String relieve(
            @RequestParam LocalDate semaine,
            @RequestParam(required = false) @Nullable UUID membre,
            @RequestParam String mesure,
            @RequestParam(defaultValue = "") String vu,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes redirect) {
        Week week = Week.of(semaine);
        Remedy done = relief.apply(
                new ReliefService.Wish(week, membre, mesure, seen(vu), me.membership(), me.is(Role.OWNER)));
        redirect.addFlashAttribute("relieved", ReliefResult.of(done, week));
        return "redirect:/retroplannings/charge";
    }

    private static Map<UUID, Long> seen(String sent) {
        Map<UUID, Long> versions = new HashMap<>();
        for (String one : sent.split(" ", -1)) {
            if (one.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}:\\d{1,18}")) {
                versions.put(UUID.fromString(one.substring(0, 36)), Long.valueOf(one.substring(37)));
            }
        }
        return versions;
    }
}
