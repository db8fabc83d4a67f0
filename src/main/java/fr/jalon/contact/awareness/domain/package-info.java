/** Kits, framework agreements and the orders under them. */
@NullMarked
package fr.jalon.contact.awareness.domain;

import org.jspecify.annotations.NullMarked;
