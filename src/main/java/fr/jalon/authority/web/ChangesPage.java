package fr.jalon.authority.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The history of the whole list, the newest first. */
record ChangesPage(
        List<ChangeLine> lines,
        @Nullable String previous,
        @Nullable String next,
        String place) {}
