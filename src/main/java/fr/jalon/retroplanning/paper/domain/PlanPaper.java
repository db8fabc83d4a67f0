package fr.jalon.retroplanning.paper.domain;

import fr.jalon.account.Colleague;
import fr.jalon.retroplanning.domain.PlanDetails;
import fr.jalon.scheduling.engine.LegalCheck;
import fr.jalon.scheduling.engine.ScheduledAction;
import fr.jalon.scheduling.engine.Status;
import fr.jalon.scheduling.engine.StepWindow;
import fr.jalon.scheduling.wording.LawWording;
import fr.jalon.scheduling.wording.TemplateWording;
import fr.jalon.shared.DateWindow;
import fr.jalon.site.French;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What stands on the paper of one plan, at one degree.
 *
 * @param jRange where J may lie, null when it is certain
 * @param safe for which J the actions are dated, null when for the likely one
 * @param breaches what the law says against this J, one sentence each
 * @param question what only the notice can say of this J, null when nothing is open
 * @param left how many actions are left to the screen, null for none
 */
record PlanPaper(
        String title,
        String authority,
        String j,
        String jNote,
        @Nullable String jRange,
        @Nullable String safe,
        String progress,
        List<PaperTimeline.Box> line,
        List<Row> next,
        List<Section> sections,
        List<String> breaches,
        @Nullable String question,
        String law,
        @Nullable String left,
        String made) {

    /** A step. @param gone what is lost, dropped or done and not shown one by one, in words */
    public record Section(String tone, String heading, String period, List<Row> rows, String gone) {}

    /**
     * One action.
     *
     * @param mark what stands in the box to tick: a tick, an exclamation mark or nothing
     * @param state in words; empty when it is simply to be done
     */
    public record Row(String mark, String kind, String date, String title, String who, String state) {}

    static PlanPaper of(PlanDetails details, PaperTimeline scale, PaperDensity degree, LocalDate today) {
        DateWindow j = details.schedule().j();
        List<ScheduledAction> open = details.schedule().open();
        int[] room = {degree.most()};
        List<Section> sections = new ArrayList<>();
        for (StepWindow window : details.schedule().windows()) {
            sections.add(section(details, window, degree, room));
        }
        LegalCheck law = LegalCheck.of(details.facts(), today);
        return new PlanPaper(
                clean(degree.cut(details.title())),
                clean(degree.cut(details.authorityName())),
                French.longDate(j.likely()),
                French.distance(today, j.likely()) + (j.isExact() ? "" : ", date probable"),
                j.isExact() ? null : "entre le " + French.shortDate(j.min()) + " et le " + French.shortDate(j.max()),
                details.schedule().range().isCautious()
                        ? "dates comptées, par prudence, pour J le "
                                + French.shortDate(details.schedule().range().safe())
                        : null,
                details.done() + " sur " + details.counted() + " faites"
                        + (details.late() == 0 ? "" : ", " + details.late() + " en retard"),
                scale.boxes(),
                open.stream()
                        .limit(3)
                        .map(action -> row(details, action, degree))
                        .toList(),
                sections,
                details.isOver()
                        ? List.of()
                        : law.breaches().stream().map(LawWording::breach).toList(),
                details.isOver()
                        ? null
                        : Optional.ofNullable(law.question())
                                .map(LawWording::question)
                                .orElse(null),
                law(details),
                room[0] >= 0 ? null : French.count(-room[0], "autre action", "autres actions") + ", à voir dans Jalon.",
                "Établi le " + French.date(today) + " avec Jalon."
                        + (details.abandoned() == null ? "" : " Plan abandonné."));
    }

    private static Section section(PlanDetails details, StepWindow window, PaperDensity degree, int[] room) {
        List<ScheduledAction> actions = details.schedule().actionsOf(window);
        List<Row> rows = new ArrayList<>();
        for (ScheduledAction action : actions) {
            boolean gone = action.status() == Status.LOST || action.status() == Status.DROPPED;
            if (!gone && (degree.done() || action.status() != Status.DONE) && room[0]-- > 0) {
                rows.add(row(details, action, degree));
            }
        }
        Integer number = window.step().number();
        return new Section(
                number == null ? "hypotheses" : "step" + Math.min(3, number),
                clean(degree.cut(TemplateWording.heading(window.step()))),
                "du " + French.shortDate(window.opens()) + " au " + French.shortDate(window.closes()),
                rows,
                gone(actions, degree));
    }

    private static Row row(PlanDetails details, ScheduledAction action, PaperDensity degree) {
        LocalDate date = action.due();
        Colleague who = details.assignees().get(action.key());
        Status status = action.status();
        return new Row(
                status == Status.DONE ? "✓" : status == Status.LATE ? "!" : "",
                switch (status) {
                    case DONE -> "done";
                    case LATE -> "late";
                    case LEGAL_LIMIT -> "law";
                    default -> "open";
                },
                date == null ? "" : French.shortDate(date),
                clean(degree.cut(action.line().title())),
                who == null ? "" : clean(degree.cut(who.name())),
                switch (status) {
                    case DONE -> "fait";
                    case LATE -> "EN RETARD";
                    case PENDING -> "selon le verdict";
                    case LEGAL_LIMIT -> "limite légale";
                    case SQUEEZED -> "resserrée";
                    default -> "";
                });
    }

    private static String gone(List<ScheduledAction> actions, PaperDensity degree) {
        List<String> parts = new ArrayList<>();
        if (!degree.done()) {
            add(parts, actions, Status.DONE, "faite", "faites", false, degree);
        }
        add(parts, actions, Status.LOST, "perdue", "perdues", degree.names(), degree);
        add(parts, actions, Status.DROPPED, "sans objet", "sans objet", degree.names(), degree);
        return String.join(" ; ", parts);
    }

    private static void add(
            List<String> parts,
            List<ScheduledAction> actions,
            Status status,
            String one,
            String several,
            boolean named,
            PaperDensity degree) {
        List<ScheduledAction> those =
                actions.stream().filter(action -> action.status() == status).toList();
        if (!those.isEmpty()) {
            String titles = those.stream()
                    .map(action -> clean(degree.cut(action.line().title())))
                    .collect(Collectors.joining(", "));
            parts.add(those.size() + " " + (those.size() == 1 ? one : several) + (named ? " (" + titles + ")" : ""));
        }
    }

    private static String law(PlanDetails details) {
        String words = LawWording.rule(
                details.facts().template().legalMinimum().procedure(),
                Objects.requireNonNull(details.schedule().today()));
        return "La loi : " + words + ".";
    }

    /** Without what no font can write and no XML may hold. */
    static String clean(String text) {
        return text.replaceAll("\\p{Cntrl}", " ").replace('\u202F', '\u00A0');
    }
}
