package fr.jalon.site;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where the site is reached from outside, as its installation says: never what a request claims about its host. */
@Component
public final class SiteAddress {

    private final String root;

    public SiteAddress(@Value("${jalon.url:http://localhost:${server.port:8080}}") String root) {
        this.root = root.replaceAll("/+$", "");
    }

    /** The absolute address of a path, which begins with a slash or is empty. */
    public String of(String path) {
        return root + path;
    }

    /** The same for a calendar program: {@code webcal://…}, which asks it to subscribe. */
    public String webcal(String path) {
        return of(path).replaceFirst("^https?:", "webcal:");
    }

    /** The name of the host alone: {@code jalon.exemple.fr}. */
    public String host() {
        return root.replaceFirst("^https?://", "").replaceFirst("[:/].*", "");
    }
}
