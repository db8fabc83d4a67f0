package fr.jalon.account.web.own;

import fr.jalon.account.Colleagues;
import fr.jalon.account.CompanyProfile;
import fr.jalon.account.CompanyProfiles;
import fr.jalon.account.Role;
import fr.jalon.account.SignedIn;
import fr.jalon.account.registration.InvitationService;
import fr.jalon.account.web.own.CompanyPage.Trade;
import fr.jalon.reference.Nomenclature;
import fr.jalon.site.NotFoundException;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts the page of a company together, for the handlers that show it. */
@Component
class CompanyPageAssembler {

    private static final int FOUND = 12;

    private final CompanyProfiles profiles;
    private final Colleagues colleagues;
    private final InvitationService invitations;
    private final Nomenclature nomenclature;

    CompanyPageAssembler(
            CompanyProfiles profiles, Colleagues colleagues, InvitationService invitations, Nomenclature nomenclature) {
        this.profiles = profiles;
        this.colleagues = colleagues;
        this.invitations = invitations;
        this.nomenclature = nomenclature;
    }

    CompanyProfile profile() {
        return profiles.current().orElseThrow(() -> new NotFoundException("profile of the company in scope"));
    }

    /** Two to eight digits that are a code of the nomenclature. */
    boolean isTrade(String prefix) {
        return nomenclature.label(prefix).isPresent();
    }

    /** Fills the model; forms that failed are left as they were typed. */
    String show(SignedIn me, String searched, Model model) {
        CompanyProfile profile = profile();
        boolean owner = me.is(Role.OWNER);
        List<Trade> found = searched.isBlank()
                ? List.of()
                : nomenclature.trades(searched, FOUND).stream()
                        .map(trade -> new Trade(trade.prefix(), trade.label()))
                        .toList();
        model.addAttribute(
                "page",
                new CompanyPage(
                        profile,
                        profile.trades().stream()
                                .map(prefix -> new Trade(prefix, label(prefix)))
                                .toList(),
                        searched,
                        found.stream()
                                .filter(trade -> !profile.trades().contains(trade.prefix()))
                                .toList(),
                        colleagues.of(me.company()),
                        owner ? invitations.waitingFor(me.company()) : List.of(),
                        owner,
                        me.membership()));
        if (!model.containsAttribute("territory")) {
            model.addAttribute("territory", CompanyForms.Territory.of(profile.departments(), profile.place()));
        }
        if (!model.containsAttribute("invite")) {
            model.addAttribute("invite", new CompanyForms.Invite("", false));
        }
        return "account/company";
    }

    private String label(String prefix) {
        return nomenclature.label(prefix).orElse("Code hors nomenclature");
    }
}
