package fr.jalon.scheduling.engine.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A whole backward plan without dates. Its lines come out in an order where none stands before a line it comes after.
 * Two templates are the same when they say the same.
 */
public final class Template {

    /** The number of the step that begins with the notice. */
    private static final int PUBLICITY = 3;

    private final String key;
    private final int version;
    private final String name;
    private final String adviceOnJ;
    private final List<Step> steps;
    private final LegalMinimum legalMinimum;
    private final List<Line> sorted;
    private final Map<String, Line> byKey = new LinkedHashMap<>();
    private final Map<String, Step> stepOf = new HashMap<>();

    /**
     * @param version rises when lines change; a plan keeps the one it was made with
     * @param adviceOnJ what to know about J's kind of contract, in French
     * @throws IllegalArgumentException when keys are double or unknown, or lines follow each other in a circle
     */
    public Template(
            String key, int version, String name, String adviceOnJ, List<Step> steps, LegalMinimum legalMinimum) {
        this.key = key;
        this.version = version;
        this.name = name;
        this.adviceOnJ = adviceOnJ;
        this.steps = List.copyOf(steps);
        this.legalMinimum = legalMinimum;
        for (Step step : steps) {
            for (Line line : step.lines()) {
                require(byKey.put(line.key(), line) == null, "Key used twice: " + line.key());
                stepOf.put(line.key(), step);
            }
        }
        for (Line line : byKey.values()) {
            for (String before : line.after()) {
                Line predecessor = byKey.get(before);
                require(predecessor != null, line.key() + " comes after an unknown line: " + before);
                require(
                        predecessor != null && !line.isLegalLimit() && !predecessor.isLegalLimit(),
                        "A legal limit depends on nothing and nothing on it: " + line.key());
            }
        }
        require(byKey.containsKey(legalMinimum.noticeKey()), "Unknown line of the notice");
        this.sorted = sorted(steps);
    }

    public String key() {
        return key;
    }

    public int version() {
        return version;
    }

    public TemplateId id() {
        return new TemplateId(key, version);
    }

    public String name() {
        return name;
    }

    public String adviceOnJ() {
        return adviceOnJ;
    }

    public List<Step> steps() {
        return steps;
    }

    public LegalMinimum legalMinimum() {
        return legalMinimum;
    }

    /** Every line, predecessors first, otherwise in the order of the method. */
    public List<Line> lines() {
        return sorted;
    }

    public Optional<Line> line(String lineKey) {
        return Optional.ofNullable(byKey.get(lineKey));
    }

    /** @throws NullPointerException when the line is not of this template */
    public Step stepOf(Line line) {
        return Objects.requireNonNull(stepOf.get(line.key()), line.key());
    }

    /**
     * Whether a step is over once the notice may come any day: those of number 1 and 2, and those without a number before the
     * first of number 3 or more. Where a company's template has none of that number, those without a number stay.
     */
    public boolean isBeforePublicity(Step step) {
        Integer number = step.number();
        if (number != null) {
            return number < PUBLICITY;
        }
        for (Step one : steps.subList(steps.indexOf(step) + 1, steps.size())) {
            Integer later = one.number();
            if (later != null && later >= PUBLICITY) {
                return true;
            }
        }
        return false;
    }

    /** Whether the plan's way depends on a verdict at all. */
    public Optional<Line> verdict() {
        return sorted.stream().filter(line -> line.kind() == Line.Kind.VERDICT).findFirst();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Template its
                        && key.equals(its.key)
                        && version == its.version
                        && name.equals(its.name)
                        && adviceOnJ.equals(its.adviceOnJ)
                        && steps.equals(its.steps)
                        && legalMinimum.equals(its.legalMinimum));
    }

    @Override
    public int hashCode() {
        return Objects.hash(key, version);
    }

    @Override
    public String toString() {
        return key + " " + version;
    }

    private static List<Line> sorted(List<Step> steps) {
        List<Line> waiting = new ArrayList<>(
                steps.stream().flatMap(step -> step.lines().stream()).toList());
        List<Line> sorted = new ArrayList<>();
        Set<String> placed = new HashSet<>();
        while (!waiting.isEmpty()) {
            Line next = waiting.stream()
                    .filter(line -> placed.containsAll(line.after()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("Lines follow each other in a circle: "
                            + waiting.stream().map(Line::key).toList()));
            waiting.remove(next);
            placed.add(next.key());
            sorted.add(next);
        }
        return List.copyOf(sorted);
    }

    private static void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
