package fr.jalon.retroplanning.engine.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A whole backward plan without dates. Its lines come out in an order where none stands before a line it comes after.
 *
 * @param version rises when lines change; a plan keeps the one it was made with
 * @param adviceOnJ what to know about J's kind of contract, in French
 */
public record Template(
        String key, int version, String name, String adviceOnJ, List<Step> steps, LegalMinimum legalMinimum) {

    public Template {
        steps = List.copyOf(steps);
        Map<String, Line> lines = new HashMap<>();
        for (Step step : steps) {
            for (Line line : step.lines()) {
                require(lines.put(line.key(), line) == null, "Clé en double : " + line.key());
            }
        }
        for (Line line : lines.values()) {
            for (String before : line.after()) {
                Line predecessor = lines.get(before);
                require(predecessor != null, line.key() + " suit une ligne inconnue : " + before);
                require(
                        predecessor != null && !line.isLegalLimit() && !predecessor.isLegalLimit(),
                        "Une limite légale ne dépend de rien et rien ne dépend d'elle : " + line.key());
            }
        }
        require(lines.containsKey(legalMinimum.noticeKey()), "Ligne de la publicité inconnue");
        sorted(steps);
    }

    /** Every line, predecessors first, otherwise in the order of the method. */
    public List<Line> lines() {
        return sorted(steps);
    }

    public Optional<Line> line(String key) {
        return steps.stream()
                .flatMap(step -> step.lines().stream())
                .filter(line -> line.key().equals(key))
                .findFirst();
    }

    public Step stepOf(Line line) {
        return steps.stream()
                .filter(step -> step.lines().stream().anyMatch(its -> its.key().equals(line.key())))
                .findFirst()
                .orElseThrow();
    }

    /** Whether the plan's way depends on a verdict at all. */
    public Optional<Line> verdict() {
        return lines().stream().filter(line -> line.kind() == Line.Kind.VERDICT).findFirst();
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
                    .orElseThrow(() -> new IllegalArgumentException("Des lignes se suivent en rond : "
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
