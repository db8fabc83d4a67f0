package fr.jalon.contact.domain;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Somebody of the authority who took part in an interaction. */
@Embeddable
record Participant(UUID contactId, UUID companyId) {}
