/** Files on their way from their choice to their rows, and what was said of their columns. */
@NullMarked
package fr.jalon.tabular.domain;

import org.jspecify.annotations.NullMarked;
