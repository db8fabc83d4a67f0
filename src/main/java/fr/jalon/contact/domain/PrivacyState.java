package fr.jalon.contact.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the law asks about somebody's details.
 *
 * @param informedOn when the person was told that we keep them, null while not
 * @param informedBy the membership that did, null with {@code informedOn}
 * @param purgeProposedOn since when they are to be erased, null while they may be kept
 */
public record PrivacyState(
        @Nullable LocalDate informedOn,
        @Nullable Informing informedHow,
        @Nullable UUID informedBy,
        @Nullable LocalDate purgeProposedOn) {}
