/**
 * Who speaks in a dialogue without being named: the keyed hash (HMAC-SHA-256) of a company under the key of that dialogue, and the
 * two words that it is called by. The key is sealed with that of the installation, which lies in a file apart from the base.
 */
@ApplicationModule(allowedDependencies = {"shared", "site"})
@NullMarked
package fr.jalon.cctp.pseudonym;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
