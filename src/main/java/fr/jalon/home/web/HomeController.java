package fr.jalon.home.web;

import fr.jalon.account.Role;
import fr.jalon.account.SignedIn;
import fr.jalon.cctp.Drafts;
import fr.jalon.cctp.Moderations;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class HomeController {

    private final CompanyHomePageAssembler companies;
    private final Drafts drafts;
    private final Moderations moderation;

    HomeController(CompanyHomePageAssembler companies, Drafts drafts, Moderations moderation) {
        this.companies = companies;
        this.drafts = drafts;
        this.moderation = moderation;
    }

    @GetMapping("/")
    ModelAndView home(@AuthenticationPrincipal @Nullable SignedIn me) {
        if (me == null) {
            return new ModelAndView("home/visitor");
        }
        if (me.is(Role.BUYER)) {
            return new ModelAndView(
                    "home/buyer", "page", new BuyerHomePage(me.name(), me.organisation(), drafts.running(me)));
        }
        return me.is(Role.OWNER, Role.MEMBER)
                ? new ModelAndView("home/company", "page", companies.page(me))
                : new ModelAndView(
                        "home/others",
                        "page",
                        new OthersHomePage(
                                me.name(),
                                me.organisation(),
                                me.is(Role.ADMIN),
                                me.is(Role.AGENT, Role.ADMIN) ? moderation.awaiting(me) : 0));
    }
}
