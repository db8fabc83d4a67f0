package fr.jalon.cctp.reading;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The lists of an OpenDocument text, counted as its paragraphs come, and the numbers of its headings. */
final class OdtLists {

    /** A list within a list counts with the one around it, a level deeper. */
    private static final class OpenList {
        private final @Nullable String style;
        private final ListCounters counters;
        private final boolean continued;
        private boolean counted;
        private boolean labelled = true;

        private OpenList(@Nullable String style, ListCounters counters, boolean continued) {
            this.style = style;
            this.counters = counters;
            this.continued = continued;
        }
    }

    private final OdtStyles styles;
    private Deque<OpenList> open = new ArrayDeque<>();
    private final Deque<Deque<OpenList>> around = new ArrayDeque<>();
    private final Map<String, ListCounters> byStyle = new HashMap<>();
    private final Map<String, ListCounters> byId = new HashMap<>();
    private final ListCounters headings = new ListCounters();

    OdtLists(OdtStyles styles) {
        this.styles = styles;
    }

    void beginList(PartOfArchive at) {
        OpenList outer = open.peek();
        String own = at.attribute("style-name");
        boolean told = "true".equals(at.attribute("continue-numbering"));
        if (outer != null) {
            boolean goesOn = told || (outer.continued && !outer.counted);
            if (!goesOn) {
                outer.counters.forget(open.size());
            }
            open.push(new OpenList(own == null ? outer.style : own, outer.counters, goesOn));
            return;
        }
        ListCounters before = told ? byStyle.get(String.valueOf(own)) : null;
        String continued = at.attribute("continue-list");
        if (continued != null) {
            before = byId.get(continued);
        }
        ListCounters counters = before == null ? new ListCounters() : before;
        byStyle.put(String.valueOf(own), counters);
        String id = at.attribute("id");
        if (id != null) {
            byId.put(id, counters);
        }
        open.push(new OpenList(own, counters, before != null));
    }

    void endList() {
        open.pop();
    }

    /** Its first paragraph has a label, unless it is a header of the list. */
    void beginItem(PartOfArchive at) {
        OpenList list = open.peek();
        if (list != null) {
            list.labelled = at.name().equals("list-header");
            if (at.attribute("start-value") != null) {
                list.counters.startAt(open.size() - 1, at.number("start-value"));
            }
        }
    }

    /** A table or a text box has lists of its own. */
    void shelve() {
        around.push(open);
        open = new ArrayDeque<>();
    }

    void unshelve() {
        open = around.pop();
    }

    /** From 1; 0 outside of lists. */
    int level() {
        return open.size();
    }

    /** The label of a paragraph that begins here, which counts it. */
    ListLabel countedLabel(@Nullable String paragraphStyle) {
        OpenList list = open.peek();
        if (list == null || list.labelled) {
            return ListLabel.NONE;
        }
        list.labelled = true;
        list.counted = true;
        String ofParagraph = styles.list(paragraphStyle);
        List<ListLevel> levels = styles.levels(list.style == null ? ofParagraph : list.style);
        return levels == null ? ListLabel.NONE : list.counters.next(levels, open.size() - 1);
    }

    /** The number of a heading that begins here: of the list it stands in, else of the outline. */
    ListLabel countedHeading(@Nullable String style, PartOfArchive at) {
        OpenList list = open.peek();
        String ofStyle = styles.list(style);
        if (list != null && styles.levels(list.style == null ? ofStyle : list.style) != null) {
            return countedLabel(style);
        }
        boolean none = ofStyle != null && ofStyle.isEmpty();
        if (none || "true".equals(at.attribute("is-list-header"))) {
            return ListLabel.NONE;
        }
        int level = Math.max(1, at.number("outline-level")) - 1;
        if (at.attribute("start-value") != null) {
            headings.startAt(level, at.number("start-value"));
        } else if ("true".equals(at.attribute("restart-numbering"))) {
            headings.forget(level);
        }
        return headings.next(styles.outline(), level);
    }
}
