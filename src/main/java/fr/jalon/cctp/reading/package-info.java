/**
 * Reads the files people bring, Markdown, plain text, DOCX, ODT: as blocks, with what is no block told of, or as a text whose headings
 * are lines that begin with {@code #}.
 */
@NullMarked
package fr.jalon.cctp.reading;

import org.jspecify.annotations.NullMarked;
