package fr.jalon.cctp;

import fr.jalon.account.SignedIn;
import java.util.List;

/** Draft specifications, for pages that speak of them among other things. */
public interface Drafts {

    /**
     * Those that the authority of a buyer is working on, what closes soonest first; none that is over.
     *
     * @param buyer somebody who acts as a buyer
     * @throws fr.jalon.site.NotFoundException when the person does not
     */
    List<DraftRef> running(SignedIn buyer);
}
