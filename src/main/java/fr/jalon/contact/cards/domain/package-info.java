/** Reading and writing vCards. */
@NullMarked
package fr.jalon.contact.cards.domain;

import org.jspecify.annotations.NullMarked;
