/** The demonstration's plans; nothing of it exists without the demo profile. */
@NullMarked
package fr.jalon.retroplanning.demo;

import org.jspecify.annotations.NullMarked;
