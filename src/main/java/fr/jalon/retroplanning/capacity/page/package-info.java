/** What the pages of load show, ready to be shown. */
@NullMarked
package fr.jalon.retroplanning.capacity.page;

import org.jspecify.annotations.NullMarked;
