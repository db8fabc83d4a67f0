package fr.jalon.cctp;

import fr.jalon.account.SignedIn;

/** What moderation asks of agents and admins, for pages that speak of it among other things. */
public interface Moderations {

    /** How many authors of hidden remarks wait for a decision that this person may take. */
    int awaiting(SignedIn moderator);
}
