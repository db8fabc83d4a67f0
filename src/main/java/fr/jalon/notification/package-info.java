/**
 * Tells people what happened: it listens to the other modules' events and sends mail. Nobody calls it; it has no door.
 * What it has not sent yet stays in its outbox, so that a crash loses nothing and nothing is written twice.
 */
@ApplicationModule(allowedDependencies = {"shared", "site", "account", "contact", "retroplanning", "cctp"})
@NullMarked
package fr.jalon.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
