/** Which passwords are accepted. */
@NullMarked
package fr.jalon.account.passwords;

import org.jspecify.annotations.NullMarked;
