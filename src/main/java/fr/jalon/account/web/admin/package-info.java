/** The page where admins keep accounts. */
@NullMarked
package fr.jalon.account.web.admin;

import org.jspecify.annotations.NullMarked;
