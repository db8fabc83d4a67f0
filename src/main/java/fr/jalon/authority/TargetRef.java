package fr.jalon.authority;

import java.util.UUID;

/** An authority that a company aims at. */
public record TargetRef(UUID id, AuthorityRef authority, Priority priority) {}
