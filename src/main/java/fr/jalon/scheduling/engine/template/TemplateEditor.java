package fr.jalon.scheduling.engine.template;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes one template from another, a line at a time. What would make no sense is said before it is done. */
public final class TemplateEditor {

    /** Offsets in different units are compared in days, give or take the length of months. */
    private static final double TOLERANCE = 3;

    private final Template template;

    /**
     * Something that makes no sense.
     *
     * @param other the line that stands against it; null where none does
     */
    public record Problem(Kind kind, @Nullable Line other) {

        /** The part of the line that is wrong. */
        public Part about() {
            return kind == Kind.OUTSIDE_STEP || kind == Kind.TOO_NEAR ? Part.OFFSET : Part.AFTER;
        }
    }

    /** What makes no sense. */
    public enum Kind {
        /** Its day does not lie in its step. */
        OUTSIDE_STEP,
        /** It would wait for a line that waits for it. */
        CIRCLE,
        /** It would wait for a line that is done nearer to J. */
        WAITS_FOR_LATER,
        /** A line that waits for it is done further from J. */
        TOO_NEAR
    }

    /** A part of a line. */
    public enum Part {
        OFFSET,
        AFTER
    }

    public TemplateEditor(Template template) {
        this.template = template;
    }

    /** The same lines under another key, version and name. */
    public Template as(TemplateId id, String name) {
        return new Template(
                id.key(), id.version(), name, template.adviceOnJ(), template.steps(), template.legalMinimum());
    }

    /** Whether a line may be taken out or moved to other lines: the notice, the verdict, the law's limits and J stay. */
    public boolean isRemovable(Line line) {
        return line.kind() == Line.Kind.ACTION
                && !line.key().equals(template.legalMinimum().noticeKey());
    }

    /** Whether a line may be put into other words and at another distance. */
    public boolean isEditable(Line line) {
        return line.kind() == Line.Kind.ACTION || line.kind() == Line.Kind.VERDICT;
    }

    /** The line in place of the one with its key, or where its day puts it in the step when there is none. */
    public Template with(String stepKey, Line line) {
        boolean known = template.line(line.key()).isPresent();
        return steps(step -> {
            List<Line> lines = new ArrayList<>(step.lines());
            if (known) {
                lines.replaceAll(its -> its.key().equals(line.key()) ? line : its);
            } else if (step.key().equals(stepKey)) {
                lines.add(placeFor(line, lines), line);
            }
            return lines;
        });
    }

    /** Before the first line that is nearer to J. */
    private static int placeFor(Line line, List<Line> lines) {
        for (int at = 0; at < lines.size(); at++) {
            if (lines.get(at).offset().roughDays() < line.offset().roughDays()) {
                return at;
            }
        }
        return lines.size();
    }

    /**
     * Removes a line; the lines that depended on it now depend on its predecessors.
     *
     * @throws IllegalArgumentException when it cannot be taken out
     */
    public Template without(Line line) {
        if (!isRemovable(line)) {
            throw new IllegalArgumentException("A line the template needs: " + line.key());
        }
        return steps(step -> step.lines().stream()
                .filter(its -> !its.key().equals(line.key()))
                .map(its -> its.after().contains(line.key()) ? bridged(its, line) : its)
                .toList());
    }

    /** One place nearer the top of its step, or to the bottom; as it is at the end of it. */
    public Template moved(Line line, boolean up) {
        return steps(step -> {
            List<Line> lines = new ArrayList<>(step.lines());
            int at = lines.indexOf(line);
            int to = up ? at - 1 : at + 1;
            if (at >= 0 && to >= 0 && to < lines.size()) {
                Collections.swap(lines, at, to);
            }
            return lines;
        });
    }

    /** The lines this one may come after: all but those that depend on it, directly or not. */
    public List<Line> possiblePredecessors(String key) {
        Set<String> followers = new LinkedHashSet<>(Set.of(key));
        for (Line line : template.lines()) {
            if (line.after().stream().anyMatch(followers::contains)) {
                followers.add(line.key());
            }
        }
        return template.steps().stream()
                .flatMap(step -> step.lines().stream())
                .filter(line -> !line.isLegalLimit() && line.kind() != Line.Kind.DAY_J)
                .filter(line -> !followers.contains(line.key()))
                .toList();
    }

    /** What speaks against this line in this step; empty when nothing does. */
    public List<Problem> problems(Step step, Line line) {
        List<Problem> problems = new ArrayList<>();
        double days = line.offset().roughDays();
        if (days > step.opens().roughDays() + TOLERANCE || days < step.closes().roughDays() - TOLERANCE) {
            problems.add(new Problem(Kind.OUTSIDE_STEP, null));
        }
        Set<String> possible =
                possiblePredecessors(line.key()).stream().map(Line::key).collect(Collectors.toSet());
        for (String key : line.after()) {
            Line before = template.line(key).orElse(null);
            if (before == null || !possible.contains(key)) {
                problems.add(new Problem(Kind.CIRCLE, before));
            } else if (before.offset().roughDays() < days - TOLERANCE) {
                problems.add(new Problem(Kind.WAITS_FOR_LATER, before));
            }
        }
        template.lines().stream()
                .filter(after -> after.after().contains(line.key()))
                .filter(after -> after.offset().roughDays() > days + TOLERANCE)
                .forEach(after -> problems.add(new Problem(Kind.TOO_NEAR, after)));
        return problems;
    }

    private static Line bridged(Line line, Line gone) {
        Set<String> after = new HashSet<>(line.after());
        after.remove(gone.key());
        after.addAll(gone.after());
        return line.after(after);
    }

    private Template steps(Function<Step, List<Line>> lines) {
        return new Template(
                template.key(),
                template.version(),
                template.name(),
                template.adviceOnJ(),
                template.steps().stream()
                        .map(step -> step.with(lines.apply(step)))
                        .toList(),
                template.legalMinimum());
    }
}
