package fr.jalon.scheduling.web;

import fr.jalon.scheduling.engine.law.LegalPeriod;
import fr.jalon.scheduling.engine.law.LegalPeriods;
import fr.jalon.scheduling.engine.template.Line;
import fr.jalon.scheduling.engine.template.Offset;
import fr.jalon.scheduling.engine.template.Step;
import fr.jalon.scheduling.engine.template.Template;
import fr.jalon.scheduling.engine.template.TemplateEditor;
import fr.jalon.scheduling.wording.LawWording;
import fr.jalon.scheduling.wording.TemplateWording;
import fr.jalon.site.French;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A template, line by line.
 *
 * @param law the periods the law sets for its kind of procedure, and since when
 * @param former those it set before, and from when to when
 */
record TemplateView(
        String key, String name, int version, String advice, String law, List<String> former, List<Part> steps) {

    /** A step. */
    record Part(String key, String heading, String period, List<Item> lines) {}

    /**
     * A line.
     *
     * @param count how many units before J, {@code 8}
     * @param unit {@code mois}, {@code jours}, {@code jours ouvrés}
     * @param side {@code avant J}; {@code le jour J} for none
     * @param dayOff what happens when its day is not worked
     * @param effort in words
     * @param legal article and date of effect; empty when the law does not set it
     * @param after what it waits for, in words; empty when for nothing
     */
    record Item(
            String key,
            String title,
            String advice,
            String count,
            String unit,
            String side,
            String dayOff,
            String effort,
            String legal,
            String after,
            boolean editable,
            boolean removable) {}

    static TemplateView of(Template template, LocalDate today) {
        return new TemplateView(
                template.key(),
                template.name(),
                template.version(),
                template.adviceOnJ(),
                law(template, today),
                LegalPeriods.all().stream()
                        .filter(period -> period.procedures()
                                .contains(template.legalMinimum().procedure()))
                        .filter(period ->
                                period.until() != null && period.until().isBefore(today))
                        .map(LawWording::period)
                        .toList(),
                template.steps().stream()
                        .map(step -> part(template, step, today))
                        .toList());
    }

    private static Part part(Template template, Step step, LocalDate today) {
        return new Part(
                step.key(),
                TemplateWording.heading(step),
                TemplateWording.period(step),
                step.lines().stream().map(line -> item(template, line, today)).toList());
    }

    private static Item item(Template template, Line line, LocalDate today) {
        TemplateEditor rewriting = new TemplateEditor(template);
        Offset offset = line.offset();
        boolean onJ = offset.count() == 0;
        return new Item(
                line.key(),
                line.title(),
                line.advice(),
                onJ ? "" : String.valueOf(offset.count()),
                onJ ? "" : unit(offset),
                onJ ? "le jour J" : "avant J",
                "jour ouvré précédent",
                effort(line.minutes()),
                legal(template, line, today),
                line.after().stream()
                        .map(key -> template.line(key).map(Line::title).orElse(key))
                        .sorted()
                        .collect(Collectors.joining(" ; ")),
                rewriting.isEditable(line),
                rewriting.isRemovable(line));
    }

    static String unit(Offset offset) {
        return switch (offset.unit()) {
            case MONTHS -> "mois";
            case CALENDAR_DAYS -> offset.count() > 1 ? "jours" : "jour";
            case WORKING_DAYS -> offset.count() > 1 ? "jours ouvrés" : "jour ouvré";
        };
    }

    private static String effort(int minutes) {
        if (minutes == 0) {
            return "–";
        }
        int hours = minutes / 60;
        int rest = minutes % 60;
        return (hours == 0 ? "" : hours + "\u00a0h")
                + (hours > 0 && rest > 0 ? "\u00a0" : "")
                + (rest == 0 ? "" : rest + (hours == 0 ? "\u00a0min" : ""));
    }

    private static String legal(Template template, Line line, LocalDate today) {
        if (line.isLegalLimit()) {
            return LawWording.period(LegalPeriods.lastAnswers());
        }
        return line.key().equals(template.legalMinimum().noticeKey()) ? law(template, today) : "";
    }

    private static String law(Template template, LocalDate today) {
        List<LegalPeriod> periods = LegalPeriods.of(template.legalMinimum().procedure(), today);
        String words = periods.isEmpty()
                ? LawWording.rule(template.legalMinimum().procedure(), today)
                : "en " + LawWording.name(template.legalMinimum().procedure()) + ", au moins "
                        + periods.stream().map(LawWording::period).collect(Collectors.joining(", puis "));
        return French.capitalised(words) + ".";
    }
}
