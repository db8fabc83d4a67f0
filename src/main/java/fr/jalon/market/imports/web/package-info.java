/** The admin's pages of imports: upload, progress, report. */
@NullMarked
package fr.jalon.market.imports.web;

import org.jspecify.annotations.NullMarked;
