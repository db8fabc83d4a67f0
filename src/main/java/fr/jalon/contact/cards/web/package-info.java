/** Files of cards, in and out. */
@NullMarked
package fr.jalon.contact.cards.web;

import org.jspecify.annotations.NullMarked;
