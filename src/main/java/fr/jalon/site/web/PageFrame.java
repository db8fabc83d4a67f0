package fr.jalon.site.web;

import fr.jalon.site.FrameLink;
import fr.jalon.site.FrameUser;
import fr.jalon.site.QuickAct;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the frame of a page shows besides the page.
 *
 * @param user who is signed in, null for a visitor
 * @param entries the entries of the navigation for that person
 * @param waysIn what a visitor sees in its place
 * @param palette where the command palette leads, on pages that have it: the entries, then the links contributed to it
 * @param annexes what belongs to an entry, by the entry's path
 * @param quickActs what that person may do from any page
 */
record PageFrame(
        @Nullable FrameUser user,
        List<Entry> entries,
        List<FrameLink> waysIn,
        List<FrameLink> palette,
        Map<String, List<FrameLink>> annexes,
        List<QuickAct> quickActs) {

    record Entry(String label, String path, boolean current) {}

    /** What the page of an entry lists besides its own. */
    public List<FrameLink> below(String path) {
        return annexes.getOrDefault(path, List.of());
    }
}
