package fr.jalon.account.web.own;

import fr.jalon.account.Colleagues;
import fr.jalon.account.CompanyProfile;
import fr.jalon.account.CompanyProfiles;
import fr.jalon.account.Headcount;
import fr.jalon.account.Role;
import fr.jalon.account.SignedIn;
import fr.jalon.account.registration.InvitationService;
import fr.jalon.account.web.own.CompanyPage.Trade;
import fr.jalon.reference.Nomenclature;
import fr.jalon.site.NotFoundException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Puts the page of a company together, for the handlers that show it. */
@Component
class CompanyPageAssembler {

    private static final int FOUND = 12;

    private final CompanyProfiles profiles;
    private final Colleagues colleagues;
    private final InvitationService invitations;
    private final Nomenclature nomenclature;
    private final TradeProposals proposals;

    CompanyPageAssembler(
            CompanyProfiles profiles,
            Colleagues colleagues,
            InvitationService invitations,
            Nomenclature nomenclature,
            TradeProposals proposals) {
        this.profiles = profiles;
        this.colleagues = colleagues;
        this.invitations = invitations;
        this.nomenclature = nomenclature;
        this.proposals = proposals;
    }

    CompanyProfile profile() {
        return profiles.current().orElseThrow(() -> new NotFoundException("profile of the company in scope"));
    }

    ModelAndView show(SignedIn me, String searched) {
        return show(me, searched, null);
    }

    /** @param tradeError what is wrong with the trade searched for, null when nothing is */
    ModelAndView show(SignedIn me, String searched, @Nullable String tradeError) {
        CompanyProfile profile = profile();
        boolean owner = me.is(Role.OWNER);
        TradeProposals.Known known = owner ? proposals.of(profile) : null;
        List<Trade> found = searched.isBlank()
                ? List.of()
                : nomenclature.trades(searched, FOUND).stream()
                        .map(trade -> new Trade(trade.prefix(), trade.label()))
                        .toList();
        CompanyPage page = new CompanyPage(
                profile,
                profile.trades().stream()
                        .map(prefix -> new Trade(prefix, label(prefix)))
                        .toList(),
                searched,
                tradeError,
                found.stream()
                        .filter(trade -> !profile.trades().contains(trade.prefix()))
                        .toList(),
                colleagues.of(me.company()),
                owner ? invitations.waitingFor(me.company()) : List.of(),
                owner,
                me.membership(),
                identity(profile),
                known == null ? null : known.basis(),
                known == null ? List.of() : known.proposals());
        return new ModelAndView("account/company", "page", page)
                .addObject(
                        "territoryForm",
                        CompanyForms.Territory.of(profile.departments(), profile.place(), profile.radius()))
                .addObject("identityForm", CompanyForms.Identity.of(profile))
                .addObject("inviteForm", new CompanyForms.Invite("", false));
    }

    /** What the company said it is, in words; for those who may not change it. */
    private static String identity(CompanyProfile profile) {
        Headcount headcount = profile.headcount();
        Boolean social = profile.ess();
        return Stream.of(
                        profile.naf() == null ? "NAF non précisé" : "NAF " + profile.naf(),
                        headcount == null ? "effectif non précisé" : headcount.label(),
                        social == null ? "ESS non précisé" : social ? "entreprise de l’ESS" : "hors de l’ESS")
                .collect(Collectors.joining(", "));
    }

    private String label(String prefix) {
        return nomenclature.label(prefix).orElse("Code hors nomenclature");
    }
}
