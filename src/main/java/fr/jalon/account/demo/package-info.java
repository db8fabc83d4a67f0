/** The people of the demonstration. Nothing here exists without {@code jalon.demo.enabled=true}. */
@NullMarked
package fr.jalon.account.demo;

import org.jspecify.annotations.NullMarked;
