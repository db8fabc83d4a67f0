/** People and interactions as a company keeps them, and what pages read of them. */
@NamedInterface("domain")
@NullMarked
package fr.jalon.contact.domain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
