/** One page, four faces: visitor, company, public bodies, admin. */
@NullMarked
package fr.jalon.home.web;

import org.jspecify.annotations.NullMarked;
