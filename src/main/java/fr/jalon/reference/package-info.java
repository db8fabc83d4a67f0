/**
 * Names of trades and places that published data leaves out, from files kept with the application
 * (src/main/resources/reference).
 */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package fr.jalon.reference;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
