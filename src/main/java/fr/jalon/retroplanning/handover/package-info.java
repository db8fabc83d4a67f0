/** Brings plans to their step of publicity when the dialogue on the specification of their contract ends with its hand-over. */
@ApplicationModule(allowedDependencies = {"account", "cctp", "retroplanning", "retroplanning :: domain"})
@NullMarked
package fr.jalon.retroplanning.handover;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
