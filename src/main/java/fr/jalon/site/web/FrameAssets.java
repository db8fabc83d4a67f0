package fr.jalon.site.web;

import fr.jalon.site.Script;
import fr.jalon.site.StyleSheet;
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

    private final List<StyleSheet> styleSheets;
    private final List<Script> scripts;

    FrameAssets(ObjectProvider<StyleSheet> styleSheets, ObjectProvider<Script> scripts) {
        this.styleSheets = styleSheets.stream()
                .sorted(Comparator.comparingInt(StyleSheet::order).thenComparing(StyleSheet::path))
                .toList();
        this.scripts = scripts.stream()
                .sorted(Comparator.comparingInt(Script::order).thenComparing(Script::path))
                .toList();
    }

    public List<StyleSheet> styleSheets() {
        return styleSheets;
    }

    public List<Script> scripts() {
        return scripts;
    }
}
