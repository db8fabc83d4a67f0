/** Versions as files, the register, and the page on which a draft is handed over. */
@NullMarked
package fr.jalon.cctp.register.web;

import org.jspecify.annotations.NullMarked;
