package fr.jalon.contact.privacy.web;

import fr.jalon.account.CompanyScope;
import fr.jalon.account.RateLimiter;
import fr.jalon.contact.privacy.domain.ObjectionLinkService;
import fr.jalon.contact.privacy.domain.ObjectionLinkService.Matter;
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
 * Objects by the link of a letter, signed in or not. Opening it objects to nothing: scanners of mail do that. One link is
 * about one company; another company's letter has another.
 */
@Controller
@RequestMapping("/opposition/{secret}")
class ObjectionController {

    private final ObjectionLinkService links;
    private final CompanyScope scope;
    private final RateLimiter rateLimiter;

    ObjectionController(ObjectionLinkService links, CompanyScope scope, RateLimiter rateLimiter) {
        this.links = links;
        this.scope = scope;
        this.rateLimiter = rateLimiter;
    }

    /** @param matter whose details they are, and whether they are kept */
    record ObjectionPage(String secret, Matter matter) {}

    @GetMapping
    ModelAndView ask(@PathVariable String secret, HttpServletRequest request) {
        return answer(secret, request, () -> links.matter(secret));
    }

    @PostMapping
    ModelAndView object(@PathVariable String secret, HttpServletRequest request) {
        return answer(secret, request, () -> links.object(secret));
    }

    private ModelAndView answer(String secret, HttpServletRequest request, Supplier<Optional<Matter>> act) {
        Optional<UUID> company = links.companyOf(secret);
        if (company.isEmpty()) {
            rateLimiter.count("opposition-inconnue", request.getRemoteAddr());
        }
        return company.flatMap(id -> scope.runAs(id, act))
                .map(matter -> new ModelAndView("contact/privacy/objection", "page", new ObjectionPage(secret, matter)))
                .orElseGet(() -> {
                    ModelAndView nowhere = new ModelAndView("contact/privacy/objection-void");
                    nowhere.setStatus(HttpStatus.NOT_FOUND);
                    return nowhere;
                });
    }
}
