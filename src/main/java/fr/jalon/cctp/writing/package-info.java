/**
 * Writes drafts to office documents and to paper: headings, lists and tables are real ones, numbers stay as they are typed. What is
 * written here is read back by {@code reading} and {@code drafting} into the same clauses.
 */
@NamedInterface("writing")
@NullMarked
package fr.jalon.cctp.writing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
