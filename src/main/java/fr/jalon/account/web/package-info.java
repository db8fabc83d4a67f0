/** The ways in: signing in and up, invitations, the way back from a lost password. */
@NullMarked
package fr.jalon.account.web;

import org.jspecify.annotations.NullMarked;
