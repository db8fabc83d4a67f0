/** The pages of load and time. */
@NullMarked
package fr.jalon.retroplanning.capacity.web;

import org.jspecify.annotations.NullMarked;
