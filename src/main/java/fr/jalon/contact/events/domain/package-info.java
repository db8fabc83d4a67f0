/** Events and invitations as a company keeps them. */
@NullMarked
package fr.jalon.contact.events.domain;

import org.jspecify.annotations.NullMarked;
