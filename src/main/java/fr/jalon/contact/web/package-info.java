/** The card of a target, and the pages of people. */
@NamedInterface("web")
@NullMarked
package fr.jalon.contact.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
