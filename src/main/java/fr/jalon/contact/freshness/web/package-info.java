/** The week's queue, and the page that asks whether somebody is the right contact. */
@NullMarked
package fr.jalon.contact.freshness.web;

import org.jspecify.annotations.NullMarked;
