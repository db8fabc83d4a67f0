/** Where features hang what they add to the pages of plans. */
@NullMarked
package fr.jalon.retroplanning.page.part;

import org.jspecify.annotations.NullMarked;
