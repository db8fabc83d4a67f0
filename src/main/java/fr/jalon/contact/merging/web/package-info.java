/** Pages of duplicates, side by side. */
@NullMarked
package fr.jalon.contact.merging.web;

import org.jspecify.annotations.NullMarked;
