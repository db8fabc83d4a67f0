/** Finds which column says which field, and what a cell means. Pure: no database, no page. */
@NullMarked
package fr.jalon.tabular.mapping;

import org.jspecify.annotations.NullMarked;
