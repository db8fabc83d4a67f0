/** The pages of authorities and targets. */
@NullMarked
package fr.jalon.authority.web;

import org.jspecify.annotations.NullMarked;
