package fr.jalon.contact.events.domain;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Somebody of the company who goes. */
@Embeddable
record Going(UUID membershipId, UUID companyId) {}
