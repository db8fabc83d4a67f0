/** The pages and files of the radar: {@code /echeances}. */
@NullMarked
package fr.jalon.market.web;

import org.jspecify.annotations.NullMarked;
