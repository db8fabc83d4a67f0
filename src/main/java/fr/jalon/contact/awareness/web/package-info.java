/** The pages of kits and orders, and their part on the card of a target. */
@NullMarked
package fr.jalon.contact.awareness.web;

import org.jspecify.annotations.NullMarked;
