package fr.jalon.contact.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** The action of a plan that an interaction fulfilled; its title as it was then. */
@Embeddable
public record FulfilledAction(
        UUID planId,
        String lineKey,
        @Column(name = "action_title") String title) {}
