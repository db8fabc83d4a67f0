package fr.jalon.site;

import java.util.List;
import java.util.Map;

/**
 * Who is signed in, as the page frame shows it.
 *
 * @param name the person's name
 * @param actingFor the company, authority or duty the person acts for now
 * @param links the person's own pages, first in the menu under the name
 * @param acts what the person can do from there, after the links: act for somebody else, sign out
 */
public record FrameUser(String name, String actingFor, List<FrameLink> links, List<Act> acts) {

    public FrameUser {
        links = List.copyOf(links);
        acts = List.copyOf(acts);
    }

    /**
     * A button of the menu, which sends a form.
     *
     * @param label the words on the button, in French
     * @param path where the form goes, from the root
     * @param fields what it sends, by name
     */
    public record Act(String label, String path, Map<String, String> fields) {

        public Act {
            fields = Map.copyOf(fields);
        }
    }
}
