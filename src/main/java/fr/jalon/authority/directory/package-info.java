/** Reads tables of the official directory of authorities; knows files, the register of places and nothing else. */
@NullMarked
package fr.jalon.authority.directory;

import org.jspecify.annotations.NullMarked;
