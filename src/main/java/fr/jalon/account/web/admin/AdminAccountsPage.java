package fr.jalon.account.web.admin;

import fr.jalon.account.domain.AccountQueries;
import fr.jalon.account.registration.InvitationService;
import fr.jalon.site.Choice;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The page of all accounts.
 *
 * @param typed the search
 * @param previous the address of the page before, null on the first
 * @param next the address of the page after, null on the last
 * @param roles that one can be invited to
 * @param me whoever looks, who cannot bar themselves
 */
record AdminAccountsPage(
        String typed,
        List<AccountQueries.Line> accounts,
        List<InvitationService.Waiting> invitations,
        @Nullable String previous,
        @Nullable String next,
        String place,
        UUID me,
        List<Choice> roles) {}
