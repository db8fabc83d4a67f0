/** For which company the thread works, and how the database is told. */
@NullMarked
package fr.jalon.account.scope;

import org.jspecify.annotations.NullMarked;
