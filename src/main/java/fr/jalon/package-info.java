/** Jalon: win public contracts by starting a year before everyone else. One sub-package per module. */
@NullMarked
package fr.jalon;

import org.jspecify.annotations.NullMarked;
