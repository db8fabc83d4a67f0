/** Objections, information, and how long details are kept. */
@NullMarked
package fr.jalon.contact.privacy.domain;

import org.jspecify.annotations.NullMarked;
