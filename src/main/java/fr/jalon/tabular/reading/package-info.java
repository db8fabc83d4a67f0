/**
 * Opens a table, recognises its format, encoding, separator, sheet and header by its content, and hands over its lines one
 * by one, so that the size of the file does not matter. Pure: {@code java.*} and a CSV tokenizer.
 */
@NamedInterface("reading")
@NullMarked
package fr.jalon.tabular.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
