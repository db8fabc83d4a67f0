package fr.jalon.site.web;

import fr.jalon.site.FrameUser;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the frame of a page shows besides the page.
 *
 * @param user who is signed in, null for a visitor
 * @param doors the navigation open to that person
 */
record PageFrame(@Nullable FrameUser user, List<Door> doors) {

    record Door(String label, String path, boolean current) {}
}
