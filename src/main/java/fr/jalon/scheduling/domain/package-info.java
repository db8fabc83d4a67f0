/**
 * The templates a company's plans may follow: those that Jalon brings along, then its own with their drafts and versions.
 */
@NullMarked
package fr.jalon.scheduling.domain;

import org.jspecify.annotations.NullMarked;
