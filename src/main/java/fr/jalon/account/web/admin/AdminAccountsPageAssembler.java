package fr.jalon.account.web.admin;

import fr.jalon.account.SignedIn;
import fr.jalon.account.domain.AccountQueries;
import fr.jalon.account.registration.InvitationService;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/** Puts the page of all accounts together, for the handlers that show it. */
@Component
class AdminAccountsPageAssembler {

    private static final int SIZE = 50;

    private final AccountQueries accounts;
    private final InvitationService invitationService;

    AdminAccountsPageAssembler(AccountQueries accounts, InvitationService invitationService) {
        this.accounts = accounts;
        this.invitationService = invitationService;
    }

    /** Without its form. */
    ModelAndView show(SignedIn me, String typed, int page) {
        var found = accounts.find(typed.strip(), page - 1, SIZE);
        boolean more = found.size() > SIZE;
        return new ModelAndView(
                "account/admin-accounts",
                "page",
                new AdminAccountsPage(
                        typed,
                        more ? found.subList(0, SIZE) : found,
                        invitationService.waitingForService(),
                        page == 1 ? null : address(typed, found.isEmpty() ? 1 : page - 1),
                        more ? address(typed, page + 1) : null,
                        "page " + page,
                        me.accountId(),
                        MandateForm.choices()));
    }

    private static String address(String typed, int page) {
        return UriComponentsBuilder.fromPath("/admin/comptes")
                .queryParam("q", "{q}")
                .queryParam("page", page)
                .encode()
                .buildAndExpand(typed)
                .toUriString();
    }
}
