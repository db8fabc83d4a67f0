/** Reads a text out of the files people bring: Markdown, plain text, DOCX, ODT. Headings become lines that begin with {@code #}. */
@NullMarked
package fr.jalon.cctp.reading;

import org.jspecify.annotations.NullMarked;
