package fr.jalon.cctp.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the styles of an OpenDocument text say of bold, hidden words and lists, each taking from its parent. */
final class OdtStyles {

    private static final ListLevel SILENT = new ListLevel(1, NumberFormat.NONE, "", false, false, 0);

    /** Null where a style leaves it to the one above. */
    private static final class Style {
        private @Nullable String parent;
        private @Nullable Boolean bold;
        private @Nullable Boolean hidden;
        private @Nullable String list;
    }

    private final Map<String, Style> styles = new HashMap<>();
    private final Map<String, List<ListLevel>> lists = new HashMap<>();
    private List<ListLevel> outline = silent();

    /** Reads to the end of the element that has begun, or of the part. */
    void read(PartOfArchive part, String until) throws UnreadableTextException {
        Style style = new Style();
        List<ListLevel> list = silent();
        while (part.next() && !(part.ends() && part.name().equals(until))) {
            if (!part.begins()) {
                continue;
            }
            switch (part.name()) {
                case "style" -> {
                    style = new Style();
                    style.parent = part.attribute("parent-style-name");
                    style.list = part.attribute("list-style-name");
                    styles.put(part.attribute("family") + ":" + part.attribute("name"), style);
                }
                case "text-properties" -> {
                    String weight = part.attribute("font-weight");
                    style.bold = weight == null ? style.bold : Boolean.valueOf(weight.matches("bold|[6-9]00"));
                    String display = part.attribute("display");
                    style.hidden = display == null ? style.hidden : Boolean.valueOf(display.equals("none"));
                }
                case "list-style" -> {
                    list = silent();
                    lists.put(String.valueOf(part.attribute("name")), list);
                }
                case "outline-style" -> {
                    list = silent();
                    outline = list;
                }
                case "list-level-style-number", "outline-level-style", "list-level-style-bullet" -> level(part, list);
                case "default-style" -> style = new Style();
                default -> {
                    // looks
                }
            }
        }
    }

    private static List<ListLevel> silent() {
        return new ArrayList<>(Collections.nCopies(ListCounters.LEVELS, SILENT));
    }

    private static void level(PartOfArchive part, List<ListLevel> list) {
        int index = part.number("level") - 1;
        if (index < 0 || index >= list.size()) {
            return;
        }
        String bullet = part.attribute("bullet-char");
        if (part.name().equals("list-level-style-bullet")) {
            list.set(index, new ListLevel(1, NumberFormat.BULLET, bullet == null ? "•" : bullet, false, false, index));
            return;
        }
        String name = part.attribute("num-format");
        NumberFormat format = name == null ? NumberFormat.NONE : NumberFormat.named(name);
        int start = part.attribute("start-value") == null ? 1 : part.number("start-value");
        list.set(index, new ListLevel(start, format, pattern(part, list, index, format), false, false, index));
    }

    private static String pattern(PartOfArchive part, List<ListLevel> list, int index, NumberFormat own) {
        String whole = part.attribute("num-list-format"); // newer Writers say it all in one
        if (whole != null) {
            return whole.replaceAll("%(\\d+)%", "%$1");
        }
        int shown = Math.max(1, part.number("display-levels"));
        StringBuilder numbers = new StringBuilder();
        for (int i = Math.max(0, index - shown + 1); i <= index; i++) {
            NumberFormat format = i == index ? own : list.get(i).format();
            if (format != NumberFormat.NONE && format != NumberFormat.BULLET) {
                numbers.append(numbers.isEmpty() ? "" : ".").append('%').append(i + 1);
            }
        }
        String prefix = part.attribute("num-prefix");
        String suffix = part.attribute("num-suffix");
        if (own == NumberFormat.NONE) {
            return "";
        }
        return (prefix == null ? "" : prefix) + numbers + (suffix == null ? "" : suffix);
    }

    /** Whether Jalon has written the document: Writer keeps the styles that it finds. */
    boolean areOwn() {
        return styles.containsKey("paragraph:JalonTexte");
    }

    boolean isBold(String family, @Nullable String name) {
        return Boolean.TRUE.equals(find(family, name, style -> style.bold));
    }

    /** Whether a style of characters says anything of bold; those that do not leave it to the paragraph. */
    boolean saysBold(@Nullable String name) {
        return find("text", name, style -> style.bold) != null;
    }

    boolean isHidden(String family, @Nullable String name) {
        return Boolean.TRUE.equals(find(family, name, style -> style.hidden));
    }

    /** The list style of a style of paragraphs: empty where it wants none, null where it says nothing. */
    @Nullable
    String list(@Nullable String paragraph) {
        return find("paragraph", paragraph, style -> style.list);
    }

    /** Of a list style, or null where there is none of that name. */
    @Nullable
    List<ListLevel> levels(@Nullable String list) {
        return list == null ? null : lists.get(list);
    }

    List<ListLevel> outline() {
        return outline;
    }

    private <T> @Nullable T find(String family, @Nullable String name, Function<Style, @Nullable T> question) {
        Set<String> seen = new HashSet<>();
        String id = name;
        while (id != null && seen.add(id)) {
            Style own = styles.get(family + ":" + id);
            if (own == null) {
                return null;
            }
            T answer = question.apply(own);
            if (answer != null) {
                return answer;
            }
            id = own.parent;
        }
        return null;
    }
}
