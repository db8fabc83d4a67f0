/** The ways in: signing up, being invited, choosing a new password; and the links that mails carry. */
@NullMarked
package fr.jalon.account.registration;

import org.jspecify.annotations.NullMarked;
