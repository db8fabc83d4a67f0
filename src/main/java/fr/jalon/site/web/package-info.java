/** The frame around every page, and the pages of errors. */
@NullMarked
package fr.jalon.site.web;

import org.jspecify.annotations.NullMarked;
