package fr.jalon.market.intake.reading;

import fr.jalon.market.intake.tree.Tree;
import org.jspecify.annotations.Nullable;

/**
 * One record of a file, as published.
 *
 * @param content what it says; not always an object, since real files err
 * @param format how it was written
 * @param entry the file inside the archive, null without archive
 * @param rank its place in the file (all entries together), from 1
 * @param line the line it begins on in its entry, from 1
 * @param defect why it cannot be read at all, else null
 */
public record Published(
        Tree content,
        Format format,
        @Nullable String entry,
        long rank,
        long line,
        @Nullable String defect) {}
