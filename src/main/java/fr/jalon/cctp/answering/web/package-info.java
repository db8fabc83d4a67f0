/** The pages of buyers who answer and revise, and those on which everybody compares versions. */
@NullMarked
package fr.jalon.cctp.answering.web;

import org.jspecify.annotations.NullMarked;
