/** What is typed on the pages of plans, as it was typed, and what it says. */
@NullMarked
package fr.jalon.retroplanning.web.form;

import org.jspecify.annotations.NullMarked;
