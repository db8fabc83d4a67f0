package fr.jalon.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a mail about an account says. Made when it is sent: the link in it is new, and the links of earlier mails on
 * the same matter are void.
 *
 * @param kind what it is about
 * @param to the address it goes to
 * @param name the person's name, null when it is not known
 * @param link the absolute address to open
 * @param until when the link ends, null when it does not
 * @param organisation the company or authority concerned, null when none is
 * @param from who invites, null in other mails and when the service itself does
 * @param role the role offered, null but in invitations
 */
public record AccountMail(
        Kind kind,
        String to,
        @Nullable String name,
        String link,
        @Nullable Instant until,
        @Nullable String organisation,
        @Nullable String from,
        @Nullable Role role) {

    /** What a mail is about. */
    public enum Kind {
        /** Open the link to finish signing up; it holds for a day. */
        CONFIRM_SIGN_UP,
        /** Somebody signed up with an address that has an account: the link leads to the sign-in page. */
        KNOWN_ALREADY,
        /** Open the link to move the account to this address. */
        CONFIRM_ADDRESS,
        /** To the address before: somebody asks to move the account; the link leads to the reset page, which ends that. */
        ADDRESS_LEAVING,
        /** To the address before: the account has moved; the link leads to the site. */
        ADDRESS_CHANGED,
        /** Open the link to accept; it holds for seven days. */
        INVITATION,
        /** Open the link in the browser that asked, or type the code that browser shows; it holds for ten minutes. */
        RESET,
        /** The password was changed; the link leads to the reset page, in case it was somebody else. */
        PASSWORD_CHANGED
    }
}
