/** Pages of one's own account and company. */
@NullMarked
package fr.jalon.account.web.own;

import org.jspecify.annotations.NullMarked;
