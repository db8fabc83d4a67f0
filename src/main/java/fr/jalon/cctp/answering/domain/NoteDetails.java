package fr.jalon.cctp.answering.domain;

import java.time.Instant;

/** What a buyer's person says to the others. */
public record NoteDetails(String author, String words, Instant writtenAt) {}
