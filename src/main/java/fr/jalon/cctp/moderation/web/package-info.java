/** The pages of those who moderate, and the appeal of an author. */
@NullMarked
package fr.jalon.cctp.moderation.web;

import org.jspecify.annotations.NullMarked;
