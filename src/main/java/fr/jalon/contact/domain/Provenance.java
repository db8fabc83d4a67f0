package fr.jalon.contact.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where the details of a person come from.
 *
 * @param detail the site's address, the name of the file or of who recommended; null when the source says all
 * @param on the day they were collected
 */
public record Provenance(Source source, @Nullable String detail, LocalDate on) {}
