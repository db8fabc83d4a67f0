package fr.jalon.retroplanning.feeds.domain;

import java.time.Instant;

/**
 * A calendar ready to be sent.
 *
 * @param etag without quotes; the same for the same text
 * @param changedAt since when it has been like this
 */
public record FeedFile(String text, String etag, Instant changedAt) {}
