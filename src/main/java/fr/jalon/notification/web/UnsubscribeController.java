package fr.jalon.notification.web;

import fr.jalon.account.CompanyScope;
import fr.jalon.account.RateLimiter;
import fr.jalon.notification.domain.UnsubscribeService;
import fr.jalon.notification.domain.UnsubscribeService.Matter;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Stops a kind of mail by the link in one of them (RFC 8058): mail programs send the form of one field, people press a
 * button, signed in or not. Opening the link alone stops nothing: scanners of mail do that.
 */
@Controller
@RequestMapping("/arret/{secret}")
class UnsubscribeController {

    private final UnsubscribeService links;
    private final CompanyScope scope;
    private final RateLimiter rateLimiter;

    UnsubscribeController(UnsubscribeService links, CompanyScope scope, RateLimiter rateLimiter) {
        this.links = links;
        this.scope = scope;
        this.rateLimiter = rateLimiter;
    }

    @GetMapping
    ModelAndView ask(@PathVariable String secret, HttpServletRequest request) {
        return answer(secret, request, () -> links.matter(secret));
    }

    @PostMapping
    ModelAndView stop(@PathVariable String secret, HttpServletRequest request) {
        return answer(secret, request, () -> links.turn(secret, false));
    }

    @PostMapping("/reprise")
    ModelAndView resume(@PathVariable String secret, HttpServletRequest request) {
        return answer(secret, request, () -> links.turn(secret, true));
    }

    private ModelAndView answer(String secret, HttpServletRequest request, Supplier<Optional<Matter>> act) {
        Optional<UUID> company = links.companyOf(secret);
        if (company.isEmpty()) {
            rateLimiter.count("arret-inconnu", request.getRemoteAddr());
        }
        return company.flatMap(id -> scope.runAs(id, act))
                .map(matter ->
                        new UnsubscribePage(secret, matter, !request.getMethod().equals("GET")))
                .map(page -> new ModelAndView("notification/stop", "page", page))
                .orElseGet(() -> {
                    ModelAndView nowhere = new ModelAndView("notification/stop-void");
                    nowhere.setStatus(HttpStatus.NOT_FOUND);
                    return nowhere;
                });
    }
}
