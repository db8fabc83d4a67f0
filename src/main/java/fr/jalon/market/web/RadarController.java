package fr.jalon.market.web;

import fr.jalon.account.CompanyProfile;
import fr.jalon.account.CompanyProfiles;
import fr.jalon.market.domain.Around;
import fr.jalon.market.domain.RadarFilter;
import fr.jalon.site.FailedForm;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.servlet.ModelAndView;

/** The radar: running contracts whose next J comes up. */
@Controller
class RadarController {

    static final String VIEW = "market/radar";

    private final RadarPageAssembler pageAssembler;
    private final CompanyProfiles profiles;
    private final Clock clock;

    RadarController(RadarPageAssembler pageAssembler, CompanyProfiles profiles, Clock clock) {
        this.pageAssembler = pageAssembler;
        this.profiles = profiles;
        this.clock = clock;
    }

    @GetMapping("/echeances")
    ModelAndView list(
            @ModelAttribute("typedForm") RadarForm typed,
            @RequestHeader(name = "HX-Request", defaultValue = "") String htmx) {
        Optional<CompanyProfile> profile = profiles.current();
        RadarForm form = typed.orUsual(profile);
        ModelAndView answer = answer(form, profile, typed.saysNothing() && !form.saysNothing());
        if (htmx.equals("true")) {
            answer.setViewName(VIEW + " :: main");
        }
        return answer;
    }

    /** The page of these filters; with what is wrong in them, and 422, where they cannot be read. */
    ModelAndView answer(RadarForm form, Optional<CompanyProfile> profile, boolean fromProfile) {
        BindingResult errors = new BeanPropertyBindingResult(form, "form");
        Around own = profile.flatMap(Around::of).orElse(null);
        RadarFilter query = form.toQuery(LocalDate.now(clock), profile, errors);
        ModelAndView answer = new ModelAndView(VIEW, "page", pageAssembler.page(form, query, own, fromProfile));
        return query == null ? FailedForm.on(answer, errors) : answer.addAllObjects(errors.getModel());
    }
}
