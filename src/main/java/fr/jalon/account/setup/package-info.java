/** Who is there at the start: the first admin of an installation, the people of the demonstration. */
@NullMarked
package fr.jalon.account.setup;

import org.jspecify.annotations.NullMarked;
