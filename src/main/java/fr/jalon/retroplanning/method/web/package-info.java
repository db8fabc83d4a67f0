/** The pages of templates: Jalon's to read and copy, the company's own to edit. */
@NullMarked
package fr.jalon.retroplanning.method.web;

import org.jspecify.annotations.NullMarked;
