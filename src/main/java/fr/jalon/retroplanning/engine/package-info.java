/**
 * The backward plan's arithmetic: from a template, a day J, a place, a verdict and what people did, the date of every
 * action with the reason of it. Pure: {@code java.*} and {@code fr.jalon.shared}; today is always a parameter.
 */
@NullMarked
package fr.jalon.retroplanning.engine;

import org.jspecify.annotations.NullMarked;
