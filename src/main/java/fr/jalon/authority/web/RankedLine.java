package fr.jalon.authority.web;

import org.jspecify.annotations.Nullable;

/**
 * An authority in the ranking, ready to show.
 *
 * @param siren nine digits, for forms
 * @param facts kind and département in words
 * @param change what has changed since data arrived; empty for nothing
 * @param why distance and purchases of the trade, in one line
 * @param below who stands below it on the page, null for nobody
 */
record RankedLine(
        int rank,
        String siren,
        String name,
        String facts,
        long score,
        String change,
        String why,
        @Nullable String below) {}
