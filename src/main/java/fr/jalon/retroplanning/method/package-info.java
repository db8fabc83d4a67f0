/** A company's own templates: copied from Jalon's, edited as drafts, published in versions that never change. */
@NullMarked
package fr.jalon.retroplanning.method;

import org.jspecify.annotations.NullMarked;
