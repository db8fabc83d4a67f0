/** The rig of the tests: a real database, a real browser, the permission matrix. */
@NullMarked
package fr.jalon.testing;

import org.jspecify.annotations.NullMarked;
