package fr.jalon.account.web.own;

import fr.jalon.account.Colleague;
import fr.jalon.account.CompanyProfile;
import fr.jalon.account.registration.InvitationService.Waiting;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The page of one's company.
 *
 * @param mayManage whether the person is its owner: describes it, invites, dismisses
 * @param tradeError what is wrong with what was searched for, null when nothing is
 * @param found trades that answer the search, those held already left out
 * @param me the membership of whoever looks
 */
record CompanyPage(
        CompanyProfile profile,
        List<Trade> trades,
        String searched,
        @Nullable String tradeError,
        List<Trade> found,
        List<Colleague> colleagues,
        List<Waiting> invitations,
        boolean mayManage,
        UUID me) {

    /** What the company sells. @param prefix two to eight digits of a CPV code */
    record Trade(String prefix, String label) {}
}
