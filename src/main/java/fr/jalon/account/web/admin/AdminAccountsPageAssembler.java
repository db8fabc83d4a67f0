package fr.jalon.account.web.admin;

import fr.jalon.account.SignedIn;
import fr.jalon.account.domain.AccountQueries;
import fr.jalon.account.registration.InvitationService;
import fr.jalon.site.PageNumber;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

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
                        page == 1 ? null : PageNumber.address("/admin/comptes", typed, found.isEmpty() ? 1 : page - 1),
                        more ? PageNumber.address("/admin/comptes", typed, page + 1) : null,
                        "page " + page,
                        me.accountId(),
                        MandateForm.choices()));
    }
}
