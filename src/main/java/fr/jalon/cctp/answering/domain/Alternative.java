package fr.jalon.cctp.answering.domain;

import java.util.UUID;

/**
 * Other words for a passage of a clause as it is being written.
 *
 * @param start in code points of the clause's words
 * @param length in code points
 */
public record Alternative(UUID reaction, int start, int length, String wording) {}
