package fr.jalon.site.web;

import fr.jalon.site.Script;
import fr.jalon.site.Stylesheet;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The style sheets and scripts of every page, in their order. The layout asks this bean rather than the model, so that a page
 * which no controller made, such as that of an error, looks like the others.
 */
@Component("frameAssets")
class FrameAssets {

    private final List<Stylesheet> stylesheets;
    private final List<Script> scripts;

    FrameAssets(ObjectProvider<Stylesheet> stylesheets, ObjectProvider<Script> scripts) {
        this.stylesheets = stylesheets.stream()
                .sorted(Comparator.comparingInt(Stylesheet::order).thenComparing(Stylesheet::path))
                .toList();
        this.scripts = scripts.stream()
                .sorted(Comparator.comparingInt(Script::order).thenComparing(Script::path))
                .toList();
    }

    public List<Stylesheet> stylesheets() {
        return stylesheets;
    }

    public List<Script> scripts() {
        return scripts;
    }
}
