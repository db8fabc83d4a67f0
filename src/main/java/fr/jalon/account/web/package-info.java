/** Pages of the account: signing in and up, the way back from a lost password, one's own account, one's company. */
@NullMarked
package fr.jalon.account.web;

import org.jspecify.annotations.NullMarked;
