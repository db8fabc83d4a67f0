package fr.jalon.cctp.neutrality;

/** A passage that was looked at and let go. */
public record Acquittal(Kind kind, Passage words, Excuse excuse) {}
