/** The pages of plans: each resource a controller, each verb that changes something a resource of its own. */
@NamedInterface("web")
@NullMarked
package fr.jalon.retroplanning.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
