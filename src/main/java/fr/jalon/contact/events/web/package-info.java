/** The pages of events, and their part on the card of a target. */
@NullMarked
package fr.jalon.contact.events.web;

import org.jspecify.annotations.NullMarked;
