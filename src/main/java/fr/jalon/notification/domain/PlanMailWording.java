package fr.jalon.notification.domain;

import fr.jalon.contact.Agenda.Entry;
import fr.jalon.contact.Agenda.Section;
import fr.jalon.notification.domain.MemberMailService.Words;
import fr.jalon.retroplanning.PlanNews.AwaitedVerdict;
import fr.jalon.retroplanning.PlanNews.Briefing;
import fr.jalon.retroplanning.PlanNews.ComingJ;
import fr.jalon.retroplanning.PlanNews.Due;
import fr.jalon.retroplanning.PlanNews.Moved;
import fr.jalon.retroplanning.PlanNews.MovedAction;
import fr.jalon.site.French;
import fr.jalon.site.SiteAddress;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The words of the mails about plans, and about what else the morning brings. Pure. */
final class PlanMailWording {

    private static final int AT_MOST = 12;

    private final SiteAddress site;

    PlanMailWording(SiteAddress site) {
        this.site = site;
    }

    /** A week, as a digest tells it. */
    record Week(
            LocalDate day,
            List<Due> late,
            List<Due> due,
            List<ComingJ> js,
            List<AwaitedVerdict> verdicts,
            List<Section> agenda) {

        /** What a person should know on a day of the rest of its week. @param agenda until its end */
        static Week of(Briefing briefing, List<Section> agenda, LocalDate day) {
            LocalDate sunday = end(day);
            return new Week(
                    day,
                    briefing.actions().stream().filter(Due::late).toList(),
                    briefing.actions().stream()
                            .filter(due -> !due.late() && !due.due().isAfter(sunday))
                            .toList(),
                    briefing.js(),
                    briefing.verdicts(),
                    MorningAgenda.ofWeek(agenda, sunday));
        }

        /** The Sunday of a day's week. */
        static LocalDate end(LocalDate day) {
            return day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        }

        boolean isEmpty() {
            return late.isEmpty() && due.isEmpty() && js.isEmpty() && verdicts.isEmpty() && agenda.isEmpty();
        }
    }

    Words digest(Week week) {
        List<String> parts = new ArrayList<>();
        parts.add(section("En retard", week.late(), this::late));
        parts.add(section("À faire cette semaine", week.due(), this::due));
        parts.add(section(
                "Verdict de fidélisation à rendre",
                week.verdicts(),
                verdict -> verdict.plan() + "\n  prévu le " + French.longDate(verdict.due()) + "\n  "
                        + site.of(verdict.path())));
        parts.addAll(sections(week.agenda()));
        parts.add(section("J approche", week.js(), this::j));
        List<String> counts = new ArrayList<>();
        if (!week.due().isEmpty()) {
            counts.add(French.count(week.due().size(), "action", "actions"));
        }
        if (!week.late().isEmpty()) {
            counts.add(week.late().size() + " en retard");
        }
        if (!week.verdicts().isEmpty()) {
            counts.add(French.count(week.verdicts().size(), "verdict à rendre", "verdicts à rendre"));
        }
        week.agenda().forEach(section -> counts.add(section.heading().title().toLowerCase(Locale.FRENCH)));
        if (counts.isEmpty()) {
            counts.add("J approche");
        }
        return new Words("Votre semaine : " + String.join(", ", counts), joined(parts));
    }

    /** @param late told again after a week */
    Words reminder(List<Due> soon, List<Due> late, List<Section> agenda) {
        List<String> parts = new ArrayList<>(
                List.of(section("Bientôt à faire", soon, this::due), section("En retard", late, this::late)));
        parts.addAll(sections(agenda));
        String subject;
        if (soon.isEmpty() && late.isEmpty()) {
            Section first = agenda.get(0);
            subject = first.heading().title() + "\u00a0: "
                    + first.entries().get(0).title();
        } else if (soon.isEmpty()) {
            subject = French.count(late.size(), "action en retard", "actions en retard");
        } else if (soon.size() == 1) {
            subject = "À faire " + when(soon.get(0)) + " : " + soon.get(0).title();
        } else {
            subject = soon.size() + " actions à faire d’ici au "
                    + French.longDate(soon.get(soon.size() - 1).due());
        }
        return new Words(subject, joined(parts));
    }

    /** @param by who gave them */
    Words given(String by, List<Due> actions) {
        String subject = actions.size() == 1
                ? by + " vous a confié : " + actions.get(0).title()
                : by + " vous a confié " + actions.size() + " actions";
        String head = by
                + (actions.size() == 1
                        ? " vous a confié une action."
                        : " vous a confié " + actions.size() + " actions.");
        return new Words(subject, head + "\n\n" + list(actions, due -> due.late() ? late(due) : due(due)));
    }

    Words moved(String by, Moved moved) {
        String head = by + " a déplacé le jour J de « " + moved.plan() + " », du " + French.longDate(moved.from())
                + " au " + French.longDate(moved.to()) + ".\n" + site.of(moved.path());
        String yours = section("Vos actions qui changent de date", moved.actions(), this::movedAction);
        return new Words(
                "J a bougé : " + moved.plan(),
                yours.isEmpty()
                        ? head + "\n\nAucune action qui vous est confiée ne change de date."
                        : head + "\n\n" + yours);
    }

    private List<String> sections(List<Section> agenda) {
        return agenda.stream()
                .map(section -> section(section.heading().title(), section.entries(), this::entry))
                .toList();
    }

    private String entry(Entry entry) {
        return entry.title() + "\n  " + entry.facts() + "\n  " + site.of(entry.path());
    }

    private String movedAction(MovedAction action) {
        String change = action.now() == null
                ? "prévue le " + French.longDate(action.before()) + ", n’a plus de place avant J"
                : "du " + French.longDate(action.before()) + " au " + French.longDate(action.now());
        return action.title() + "\n  " + change + "\n  " + site.of(action.path());
    }

    private String due(Due due) {
        return due.title() + nobodys(due) + "\n  " + French.longDate(due.due()) + " (" + when(due) + ") · " + due.plan()
                + spoken(due) + "\n  " + site.of(due.path());
    }

    private String late(Due due) {
        return due.title() + nobodys(due) + "\n  prévue le " + French.longDate(due.due()) + " · " + due.plan()
                + spoken(due) + "\n  " + site.of(due.path());
    }

    private String j(ComingJ j) {
        String distance = j.days() == 0 ? "aujourd’hui" : "J-" + j.days();
        return j.plan() + "\n  " + French.longDate(j.j()) + " (" + distance + ")\n  " + site.of(j.path());
    }

    /** Whoever has just spoken to them need not be told to call. */
    private static String spoken(Due due) {
        return due.spokenOn() == null
                ? ""
                : "\n  échange noté le " + French.shortDate(due.spokenOn()) + "\u00a0: si c’est fait, cochez-la";
    }

    private static String nobodys(Due due) {
        return due.mine() ? "" : " (confiée à personne)";
    }

    private static String when(Due due) {
        return switch (due.workingDays()) {
            case 0 -> "aujourd’hui";
            case 1 -> "au prochain jour ouvré";
            default -> "dans " + due.workingDays() + " jours ouvrés";
        };
    }

    private static <T> String section(String title, List<T> items, Function<T, String> words) {
        return items.isEmpty() ? "" : title.toUpperCase(Locale.FRENCH) + "\n\n" + list(items, words);
    }

    private static <T> String list(List<T> items, Function<T, String> words) {
        StringBuilder text = new StringBuilder();
        items.stream()
                .limit(AT_MOST)
                .forEach(item ->
                        text.append(text.isEmpty() ? "" : "\n\n").append("- ").append(words.apply(item)));
        if (items.size() > AT_MOST) {
            text.append("\n\n… et ").append(items.size() - AT_MOST).append(" de plus.");
        }
        return text.toString();
    }

    private static String joined(List<String> parts) {
        return String.join(
                "\n\n\n", parts.stream().filter(part -> !part.isEmpty()).toList());
    }
}
