/** The pages of requests, and their part on the card of a target. */
@NullMarked
package fr.jalon.contact.requests.web;

import org.jspecify.annotations.NullMarked;
