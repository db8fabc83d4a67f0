package fr.jalon.cctp.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The automatic numbers of a Word document, counted as its paragraphs come. */
final class DocxNumbering {

    private static final int DEEPEST = 9;
    private static final ListLevel SILENT = new ListLevel(1, NumberFormat.NONE, "", false, false, 0);

    /** A list as drawn up; several lists that are made from it go on counting together. */
    private static final class Drawn {
        private final List<ListLevel> levels = new ArrayList<>(Collections.nCopies(DEEPEST, SILENT));
        private final Map<String, Integer> levelOfStyle = new HashMap<>();
        private final ListCounters counters = new ListCounters();
        /** The style of lists that holds its levels, where they are not here. */
        private @Nullable String elsewhere;
    }

    /** A list in use. */
    private static final class Made {
        private String drawn = "";
        private final Map<Integer, Integer> starts = new HashMap<>();
        private final Map<Integer, ListLevel> levels = new HashMap<>();
        private final Set<Integer> used = new HashSet<>();
    }

    private final Map<String, Drawn> drawn = new HashMap<>();
    private final Map<String, Made> made = new HashMap<>();
    private final DocxStyles styles;

    DocxNumbering(DocxStyles styles) {
        this.styles = styles;
    }

    void read(PartOfArchive part) throws UnreadableTextException {
        Drawn open = new Drawn();
        Made use = new Made();
        boolean inUse = false;
        int overridden = 0;
        while (part.next()) {
            if (!part.begins()) {
                continue;
            }
            switch (part.name()) {
                case "abstractNum" -> {
                    open = new Drawn();
                    inUse = false;
                    drawn.put(String.valueOf(part.attribute("abstractNumId")), open);
                }
                case "numStyleLink" -> open.elsewhere = part.attribute("val");
                case "num" -> {
                    use = new Made();
                    inUse = true;
                    made.put(String.valueOf(part.attribute("numId")), use);
                }
                case "abstractNumId" -> use.drawn = String.valueOf(part.attribute("val"));
                case "lvlOverride" -> overridden = part.number("ilvl");
                case "startOverride" -> use.starts.put(overridden, part.number("val"));
                case "lvl" -> {
                    int index = Math.min(part.number("ilvl"), DEEPEST - 1);
                    ReadLevel level = ReadLevel.of(part, index);
                    if (inUse) {
                        use.levels.put(index, level.level);
                    } else {
                        open.levels.set(index, level.level);
                        if (level.style != null) {
                            open.levelOfStyle.put(level.style, index);
                        }
                    }
                }
                default -> {
                    // names and looks
                }
            }
        }
    }

    private record ReadLevel(ListLevel level, @Nullable String style) {

        static ReadLevel of(PartOfArchive part, int index) throws UnreadableTextException {
            int start = 0;
            NumberFormat format = NumberFormat.DECIMAL;
            String pattern = "";
            String style = null;
            boolean joined = false;
            boolean legal = false;
            int restart = index;
            while (part.next() && !(part.ends() && part.name().equals("lvl"))) {
                if (!part.begins()) {
                    continue;
                }
                switch (part.name()) {
                    case "start" -> start = part.number("val");
                    case "numFmt" -> format = NumberFormat.named(part.attribute("val"));
                    case "lvlText" -> {
                        String text = part.attribute("val");
                        pattern = text == null ? "" : text;
                    }
                    case "suff" -> joined = "nothing".equals(part.attribute("val"));
                    case "isLgl" -> legal = part.isOn();
                    case "lvlRestart" -> restart = Math.min(part.number("val"), index);
                    case "pStyle" -> style = part.attribute("val");
                    default -> {
                        // how it looks
                    }
                }
            }
            return new ReadLevel(new ListLevel(start, format, pattern, joined, legal, restart), style);
        }
    }

    /** Which level (0 for the outermost) of the list a style stands for. */
    int levelOfStyle(@Nullable String list, @Nullable String style) {
        Drawn found = drawn(list);
        Map<String, Integer> levels = found == null ? Map.of() : found.levelOfStyle;
        for (String id : styles.lineage(style)) {
            Integer level = levels.get(id);
            if (level != null) {
                return level;
            }
        }
        return 0;
    }

    /** The label of the paragraph that comes next in that list, and counts it. */
    ListLabel next(@Nullable String list, int level) {
        Made use = list == null ? null : made.get(list);
        Drawn found = drawn(list);
        if (use == null || found == null || level >= DEEPEST) {
            return ListLabel.NONE;
        }
        List<ListLevel> levels = new ArrayList<>(found.levels);
        use.levels.forEach(levels::set);
        use.starts.forEach((index, start) -> {
            if (index < DEEPEST) {
                levels.set(index, levels.get(index).startingAt(start));
            }
        });
        for (int i = 0; i <= level; i++) {
            Integer start = use.starts.get(i);
            if (use.used.add(i) && start != null) {
                found.counters.forget(i);
            }
        }
        return found.counters.next(levels, level);
    }

    private @Nullable Drawn drawn(@Nullable String list) {
        Made use = list == null ? null : made.get(list);
        Drawn found = use == null ? null : drawn.get(use.drawn);
        if (found != null && found.elsewhere != null) {
            Made other = made.get(String.valueOf(styles.list(found.elsewhere)));
            Drawn linked = other == null ? null : drawn.get(other.drawn);
            return linked == null ? found : linked;
        }
        return found;
    }
}
