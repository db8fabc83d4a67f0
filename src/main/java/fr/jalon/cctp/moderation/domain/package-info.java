/** What was taken out of sight, and what became of it. */
@NullMarked
package fr.jalon.cctp.moderation.domain;

import org.jspecify.annotations.NullMarked;
