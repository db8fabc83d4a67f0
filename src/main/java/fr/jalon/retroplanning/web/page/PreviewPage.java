package fr.jalon.retroplanning.web.page;

import fr.jalon.scheduling.engine.ActionChange;
import fr.jalon.scheduling.engine.ActionChange.Kind;
import fr.jalon.scheduling.engine.Preview;
import fr.jalon.scheduling.engine.ScheduledAction;
import fr.jalon.scheduling.engine.Status;
import fr.jalon.scheduling.wording.LawWording;
import fr.jalon.scheduling.wording.ReasonWording;
import fr.jalon.site.French;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The effect of another J, in the order in which it matters.
 *
 * @param question what only the notice can say of the new J, null when nothing is open
 * @param kept keys of the lines that keep their days, between commas
 * @param following keys of the lines that go with J and offer no choice
 * @param unchanged how many lines stay where they are
 */
public record PreviewPage(
        String from,
        String to,
        List<String> breaches,
        @Nullable LawView question,
        List<Group> groups,
        String kept,
        List<String> following,
        int unchanged) {

    /** @param why one sentence on what the group means */
    public record Group(String title, String why, String tone, boolean open, List<Item> items) {}

    /**
     * @param from empty when there was no date
     * @param to likewise
     * @param keepable whether it may keep its day instead of following J
     * @param kept whether it is to
     */
    public record Item(String key, String title, String from, String to, String why, boolean keepable, boolean kept) {}

    public static PreviewPage of(Preview preview) {
        return of(preview, true);
    }

    /** @param choosable whether lines may keep their day */
    public static PreviewPage of(Preview preview, boolean choosable) {
        return new PreviewPage(
                French.longDate(preview.before().j().likely()),
                French.longDate(preview.after().j().likely()),
                preview.law().breaches().stream().map(LawWording::breach).toList(),
                Optional.ofNullable(preview.law().question())
                        .map(LawView::asking)
                        .orElse(null),
                Stream.of(
                                group(
                                        preview,
                                        Kind.BECOMES_IMPOSSIBLE,
                                        "Devient impossible",
                                        "Leur étape serait déjà close.",
                                        "late",
                                        choosable),
                                group(
                                        preview,
                                        Kind.BECOMES_LATE,
                                        "Devient en retard",
                                        "Leur jour serait déjà passé ; elles restent possibles.",
                                        "late",
                                        choosable),
                                lines(
                                        "Disparaît",
                                        "Le nouveau modèle ne les a plus ; ce qui est fait reste dans l’historique.",
                                        "late",
                                        preview.removed(),
                                        true),
                                lines("S’ajoute", "Le nouveau modèle les apporte.", "action", preview.added(), false),
                                group(
                                        preview,
                                        Kind.MOVED,
                                        "Se déplace",
                                        choosable
                                                ? "Elles suivent J. Décochez celles qui doivent garder leur date."
                                                : "Elles ont une autre date dans ce modèle.",
                                        "step1",
                                        choosable),
                                group(
                                        preview,
                                        Kind.HELD,
                                        "Garde sa date",
                                        "Vous les avez décochées : elles ne suivent pas J.",
                                        "step2",
                                        choosable),
                                group(
                                        preview,
                                        Kind.BECOMES_POSSIBLE,
                                        "Redevient possible",
                                        "Leur étape se rouvrirait.",
                                        "action",
                                        choosable),
                                group(
                                        preview,
                                        Kind.KEPT,
                                        "Ne bouge pas",
                                        "Ce qui est fait reste fait.",
                                        "done",
                                        choosable))
                        .filter(group -> !group.items().isEmpty())
                        .toList(),
                String.join(",", preview.kept().keySet()),
                preview.changes().stream()
                        .filter(change ->
                                !change.isKeepable() && !preview.kept().containsKey(change.key()))
                        .map(ActionChange::key)
                        .toList(),
                preview.of(Kind.UNCHANGED).size());
    }

    private static Group group(Preview preview, Kind kind, String title, String why, String tone, boolean choosable) {
        return new Group(
                title,
                why,
                tone,
                kind != Kind.KEPT,
                preview.of(kind).stream()
                        .map(change -> item(preview, change, choosable))
                        .toList());
    }

    private static Item item(Preview preview, ActionChange change, boolean choosable) {
        boolean kept = preview.kept().containsKey(change.key());
        return new Item(
                change.key(),
                change.after().line().title(),
                day(change.before().date()),
                day(change.after().date()),
                ReasonWording.sentence(change.after().reason()),
                choosable && (change.isKeepable() || kept),
                kept);
    }

    /** Lines that only one of the two has. @param gone whether it is the plan's own template */
    private static Group lines(String title, String why, String tone, List<ScheduledAction> actions, boolean gone) {
        return new Group(
                title,
                why,
                tone,
                true,
                actions.stream()
                        .map(action -> new Item(
                                action.key(),
                                action.line().title(),
                                gone ? day(action.date()) : "",
                                gone ? "" : day(action.date()),
                                gone && action.status() == Status.DONE
                                        ? "Elle est faite\u00a0: l’historique le garde, le plan ne la montre plus."
                                        : ReasonWording.sentence(action.reason()),
                                false,
                                false))
                        .toList());
    }

    private static String day(@Nullable LocalDate date) {
        return date == null ? "" : French.shortDate(date);
    }
}
