/** What a file sent by somebody really is, told from its bytes, and whether it may stay. Java and Tika's detector only: nothing is parsed. */
@NullMarked
package fr.jalon.retroplanning.talk.file;

import org.jspecify.annotations.NullMarked;
