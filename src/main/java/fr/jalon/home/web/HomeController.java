package fr.jalon.home.web;

import fr.jalon.account.Role;
import fr.jalon.account.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class HomeController {

    private final CompanyHomePageAssembler companies;

    HomeController(CompanyHomePageAssembler companies) {
        this.companies = companies;
    }

    @GetMapping("/")
    ModelAndView home(@AuthenticationPrincipal @Nullable SignedIn me) {
        if (me == null) {
            return new ModelAndView("home/visitor");
        }
        return me.is(Role.OWNER, Role.MEMBER)
                ? new ModelAndView("home/company", "page", companies.page(me))
                : new ModelAndView(
                        "home/others", "page", new OthersHomePage(me.name(), me.organisation(), me.is(Role.ADMIN)));
    }
}
