package fr.jalon.home.web;

import fr.jalon.account.Role;
import fr.jalon.account.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class HomeController {

    private final CompanyHomePageAssembler companies;

    HomeController(CompanyHomePageAssembler companies) {
        this.companies = companies;
    }

    @GetMapping("/")
    String home(@AuthenticationPrincipal @Nullable SignedIn me, Model model) {
        if (me == null) {
            return "home/visitor";
        }
        model.addAttribute("name", me.name());
        if (me.is(Role.OWNER, Role.MEMBER)) {
            model.addAttribute("page", companies.page(me.membership()));
            return "home/company";
        }
        model.addAttribute("organisation", me.organisation());
        model.addAttribute("admin", me.is(Role.ADMIN));
        model.addAttribute("buyer", me.is(Role.BUYER));
        return "home/others";
    }
}
