package fr.jalon.cctp;

import java.util.UUID;

/** Companies have longer to react to a draft. Audience: those that follow it. */
public record ClosingExtended(UUID draftId) {}
