package fr.jalon.authority.web;

import org.jspecify.annotations.Nullable;

/**
 * One change of the list.
 *
 * @param authority the path of the authority it is about; null for a directory, or for one that is gone
 * @param refusal why it cannot be taken back; null when it can
 * @param effect what taking it back does, or will not do; null where there is nothing to add
 */
record ChangePage(
        ChangeLine line,
        @Nullable String authority,
        @Nullable String refusal,
        @Nullable String effect,
        String path) {}
