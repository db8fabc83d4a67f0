package fr.jalon.cctp.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the styles of a Word document say of headings, lists and bold, each style taking from the one it is based on. */
final class DocxStyles {

    /** Null where a style leaves it to the one below. */
    private static final class Style {
        private @Nullable String basedOn;
        private @Nullable Integer heading;
        private @Nullable Boolean bold;
        private @Nullable String list;
        private @Nullable Integer listLevel;
        private boolean ofContents;
    }

    private final Map<String, Style> styles = new HashMap<>();
    private @Nullable String standard;

    void read(PartOfArchive part) throws UnreadableTextException {
        Style style = new Style();
        while (part.next()) {
            if (!part.begins()) {
                continue;
            }
            switch (part.name()) {
                case "style" -> style = begin(part);
                case "name" -> name(style, String.valueOf(part.attribute("val")));
                case "basedOn" -> style.basedOn = part.attribute("val");
                case "outlineLvl" -> style.heading = headingLevel(part);
                case "numId" -> style.list = part.attribute("val");
                case "ilvl" -> style.listLevel = part.number("val");
                case "b" -> style.bold = part.isOn();
                case "pPrChange", "rPrChange", "tblStylePr", "docDefaults", "latentStyles" -> part.skip();
                default -> {
                    // what says how the text looks
                }
            }
        }
    }

    private Style begin(PartOfArchive part) {
        Style style = new Style();
        String id = part.attribute("styleId");
        if (id != null) {
            styles.put(id, style);
            String isDefault = String.valueOf(part.attribute("default"));
            if ("paragraph".equals(part.attribute("type")) && isDefault.matches("1|true|on")) {
                standard = id;
            }
        }
        return style;
    }

    private static void name(Style style, String name) {
        String plain = name.toLowerCase(Locale.ROOT);
        if (plain.matches("heading [1-9]")) {
            style.heading = plain.charAt(plain.length() - 1) - '0';
        }
        style.ofContents = plain.matches("toc [1-9]|table of figures");
    }

    /** Word counts from 0, and 9 is body text. */
    static int headingLevel(PartOfArchive at) {
        int level = at.number("val");
        return level < 9 ? level + 1 : 0;
    }

    /** Whether Jalon has written the document: Word keeps the styles that it finds. */
    boolean areOwn() {
        return styles.containsKey("JalonTexte");
    }

    /** 0 where it is no heading. */
    int heading(@Nullable String style) {
        Integer level = find(style, each -> each.heading);
        return level == null ? 0 : level;
    }

    boolean isBold(@Nullable String style) {
        return Boolean.TRUE.equals(find(style, each -> each.bold));
    }

    /** The list that a paragraph of that style stands in; null for none. */
    @Nullable
    String list(@Nullable String style) {
        return find(style, each -> each.list);
    }

    /** Null where the list itself says which of its levels belongs to the style. */
    @Nullable
    Integer listLevel(@Nullable String style) {
        return find(style, each -> each.listLevel);
    }

    boolean isOfContents(@Nullable String style) {
        return Boolean.TRUE.equals(find(style, each -> each.ofContents ? Boolean.TRUE : null));
    }

    /** The style and those it is based on, nearest first, until one answers. */
    private <T> @Nullable T find(@Nullable String style, Function<Style, @Nullable T> question) {
        Set<String> seen = new HashSet<>();
        String id = style == null || !styles.containsKey(style) ? standard : style;
        while (id != null && seen.add(id)) {
            Style own = styles.get(id);
            if (own == null) {
                return null;
            }
            T answer = question.apply(own);
            if (answer != null) {
                return answer;
            }
            id = own.basedOn;
        }
        return null;
    }

    /** The style's own id and those it is based on, nearest first: a list names the style of a level. */
    Set<String> lineage(@Nullable String style) {
        Set<String> ids = new LinkedHashSet<>();
        String id = style;
        while (id != null && ids.add(id)) {
            Style own = styles.get(id);
            id = own == null ? null : own.basedOn;
        }
        return ids;
    }
}
