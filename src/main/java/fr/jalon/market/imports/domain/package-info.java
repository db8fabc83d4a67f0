/**
 * Brings files of awards into the base: one transaction per file, by {@code COPY} and set-based statements, one import at a
 * time; told of while it runs and reported honestly when it ends. A file that cannot be read to its end leaves the base as
 * it was.
 */
@NullMarked
package fr.jalon.market.imports.domain;

import org.jspecify.annotations.NullMarked;
