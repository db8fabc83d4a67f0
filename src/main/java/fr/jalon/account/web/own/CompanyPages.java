package fr.jalon.account.web.own;

import fr.jalon.account.Colleagues;
import fr.jalon.account.CompanyProfile;
import fr.jalon.account.CompanyProfiles;
import fr.jalon.account.Role;
import fr.jalon.account.SignedIn;
import fr.jalon.account.TradeCatalogue;
import fr.jalon.account.TradeCatalogue.Trade;
import fr.jalon.account.entry.InvitationDesk;
import fr.jalon.site.NotFound;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts the page of a company together, for the handlers that show it. */
@Component
class CompanyPages {

    private static final int FOUND = 12;

    private final CompanyProfiles profiles;
    private final Colleagues colleagues;
    private final InvitationDesk invitations;
    private final ObjectProvider<TradeCatalogue> catalogue;

    CompanyPages(
            CompanyProfiles profiles,
            Colleagues colleagues,
            InvitationDesk invitations,
            ObjectProvider<TradeCatalogue> catalogue) {
        this.profiles = profiles;
        this.colleagues = colleagues;
        this.invitations = invitations;
        this.catalogue = catalogue;
    }

    CompanyProfile profile() {
        return profiles.current().orElseThrow(() -> new NotFound("profile of the company in scope"));
    }

    /** Two to eight digits, and a code of the nomenclature where it is at hand. */
    boolean isTrade(String prefix) {
        return prefix.matches("\\d{2,8}")
                && Optional.ofNullable(catalogue.getIfAvailable())
                        .map(known -> known.label(prefix).isPresent())
                        .orElse(true);
    }

    /** Fills the model; forms that failed are left as they were typed. */
    String show(SignedIn me, String searched, Model model) {
        CompanyProfile profile = profile();
        boolean owner = me.is(Role.OWNER);
        List<Trade> found = Optional.ofNullable(catalogue.getIfAvailable())
                .filter(known -> !searched.isBlank())
                .map(known -> known.search(searched, FOUND))
                .orElse(List.of());
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
        return Optional.ofNullable(catalogue.getIfAvailable())
                .flatMap(known -> known.label(prefix))
                .orElse("Code hors nomenclature");
    }
}
