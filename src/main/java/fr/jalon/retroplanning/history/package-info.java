/** What happened to plans: who did what, when and why. Written in the transaction of what it tells, never changed. */
@NullMarked
package fr.jalon.retroplanning.history;

import org.jspecify.annotations.NullMarked;
