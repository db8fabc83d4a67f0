package fr.jalon.scheduling.engine;

import fr.jalon.scheduling.engine.template.Line;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The earliest and latest day of each line, from its step's window, a floor and the lines before and after it: one pass
 * forwards, one backwards. Only the lines given count; a line that is done, dropped or lost binds nobody.
 */
final class DayBounds {

    private final Map<String, LocalDate> earliest = new HashMap<>();
    private final Map<String, LocalDate> latest = new HashMap<>();
    private final Map<String, List<LineDraft>> successors = new HashMap<>();
    private final Map<String, List<LineDraft>> predecessors = new HashMap<>();

    /** @param drafts predecessors first */
    DayBounds(List<LineDraft> drafts, LocalDate floor) {
        Map<String, LineDraft> byKey = new HashMap<>();
        drafts.forEach(draft -> byKey.put(draft.line.key(), draft));
        for (LineDraft draft : drafts) {
            for (String key : draft.line.after()) {
                LineDraft before = byKey.get(key);
                if (before != null) {
                    successors.computeIfAbsent(key, k -> new ArrayList<>()).add(draft);
                    predecessors
                            .computeIfAbsent(draft.line.key(), k -> new ArrayList<>())
                            .add(before);
                }
            }
        }
        for (LineDraft draft : drafts) {
            LocalDate day = LineDraft.later(floor, draft.first());
            for (LineDraft before : before(draft.line)) {
                day = LineDraft.later(day, earliest(before.line));
            }
            earliest.put(draft.line.key(), day);
        }
        for (int i = drafts.size() - 1; i >= 0; i--) {
            LineDraft draft = drafts.get(i);
            LocalDate day = draft.window.last();
            for (LineDraft after : after(draft.line)) {
                day = LineDraft.earlier(day, latest(after.line));
            }
            latest.put(draft.line.key(), day);
        }
    }

    LocalDate earliest(Line line) {
        return Objects.requireNonNull(earliest.get(line.key()));
    }

    LocalDate latest(Line line) {
        return Objects.requireNonNull(latest.get(line.key()));
    }

    boolean isPossible(Line line) {
        return !earliest(line).isAfter(latest(line));
    }

    List<LineDraft> after(Line line) {
        return successors.getOrDefault(line.key(), List.of());
    }

    List<LineDraft> before(Line line) {
        return predecessors.getOrDefault(line.key(), List.of());
    }
}
