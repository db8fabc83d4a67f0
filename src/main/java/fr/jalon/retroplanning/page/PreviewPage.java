package fr.jalon.retroplanning.page;

import fr.jalon.retroplanning.engine.Change;
import fr.jalon.retroplanning.engine.Change.Kind;
import fr.jalon.retroplanning.engine.Preview;
import fr.jalon.site.French;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The effect of another J, in the order in which it matters.
 *
 * @param kept keys of the lines that keep their days, between commas
 * @param unchanged how many lines stay where they are
 */
public record PreviewPage(
        String from, String to, List<String> breaches, List<Group> groups, String kept, int unchanged) {

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
        return new PreviewPage(
                French.longDate(preview.before().j().likely()),
                French.longDate(preview.after().j().likely()),
                preview.legalBreaches(),
                List.of(
                                group(
                                        preview,
                                        Kind.BECOMES_IMPOSSIBLE,
                                        "Devient impossible",
                                        "Leur étape serait déjà close.",
                                        "late"),
                                group(
                                        preview,
                                        Kind.BECOMES_LATE,
                                        "Devient en retard",
                                        "Leur jour serait déjà passé ; elles restent possibles.",
                                        "late"),
                                group(
                                        preview,
                                        Kind.MOVED,
                                        "Se déplace",
                                        "Elles suivent J. Décochez celles qui doivent garder leur date.",
                                        "step1"),
                                group(
                                        preview,
                                        Kind.HELD,
                                        "Garde sa date",
                                        "Vous les avez décochées : elles ne suivent pas J.",
                                        "step2"),
                                group(
                                        preview,
                                        Kind.BECOMES_POSSIBLE,
                                        "Redevient possible",
                                        "Leur étape se rouvrirait.",
                                        "action"),
                                group(preview, Kind.KEPT, "Ne bouge pas", "Ce qui est fait reste fait.", "done"))
                        .stream()
                        .filter(group -> !group.items().isEmpty())
                        .toList(),
                String.join(",", preview.kept().keySet()),
                preview.of(Kind.UNCHANGED).size());
    }

    private static Group group(Preview preview, Kind kind, String title, String why, String tone) {
        return new Group(
                title,
                why,
                tone,
                kind != Kind.KEPT,
                preview.of(kind).stream().map(change -> item(preview, change)).toList());
    }

    private static Item item(Preview preview, Change change) {
        boolean kept = preview.kept().containsKey(change.key());
        return new Item(
                change.key(),
                change.after().line().title(),
                day(change.before().date()),
                day(change.after().date()),
                change.after().reason().sentence(),
                change.isKeepable() || kept,
                kept);
    }

    private static String day(@Nullable LocalDate date) {
        return date == null ? "" : French.shortDate(date);
    }
}
