package fr.jalon.retroplanning.web;

import fr.jalon.scheduling.engine.DateMove;
import fr.jalon.scheduling.engine.PostponementEffect;
import fr.jalon.scheduling.engine.PostponementLimit;
import fr.jalon.scheduling.engine.ScheduledAction;
import fr.jalon.site.French;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What another day for one action would do, as shown before anybody accepts it.
 *
 * @param headline the day the action would get
 * @param held why it would not get the day typed; null when it would
 * @param items the other actions that would move
 * @param seen sent back with the form: who accepts, accepts this
 */
public record PostponementView(String headline, @Nullable String held, List<Item> items, String seen) {

    /** @param why in a few words */
    public record Item(String key, String title, String from, String to, String why) {}

    public static PostponementView of(PostponementEffect effect) {
        LocalDate landing = effect.line().planned();
        return new PostponementView(
                landing == null ? "Plus aucun jour possible" : "Nouvelle date\u00a0: " + French.longDate(landing),
                held(effect),
                effect.shifts().stream().map(shift -> item(effect, shift)).toList(),
                effect.signature());
    }

    /** Why a day is refused, the line it collides with, and what remains. */
    public static String refusal(PostponementLimit limit) {
        ScheduledAction other = limit.other();
        String day = French.longDate(limit.nearest());
        if (limit.early()) {
            String why = limit.past()
                    ? "ce jour est passé"
                    : other == null
                            ? "son étape ne s’ouvre pas avant"
                            : "« " + other.line().title() + " » vient avant elle, et ne peut se faire plus tôt";
            return "Au plus tôt le " + day + " : " + why + ".";
        }
        return "Au plus tard le " + day + " : "
                + (other == null
                        ? "ensuite, son étape est close."
                        : "« " + other.line().title() + " » vient après elle, et ne peut se faire plus tard.");
    }

    private static @Nullable String held(PostponementEffect effect) {
        DateMove held = effect.held();
        if (held == null) {
            return null;
        }
        String typed = "Pas le " + French.longDate(effect.wish()) + " : ";
        return typed
                + switch (held.why()) {
                    case AFTER_PREDECESSOR -> "l’action viendrait avant « " + held.detail() + " », qui la précède.";
                    case BEFORE_SUCCESSOR -> "l’action viendrait après « " + held.detail() + " », qui la suit.";
                    case STEP_CLOSES -> "son étape serait close.";
                    case STEP_OPENS -> "son étape ne serait pas ouverte.";
                    default -> "ce jour n’est pas possible.";
                };
    }

    private static Item item(PostponementEffect effect, PostponementEffect.Shift shift) {
        String title = effect.line().line().title();
        return new Item(
                shift.after().key(),
                shift.after().line().title(),
                day(shift.before().planned()),
                day(shift.after().planned()),
                shift.isLater()
                        ? "repoussée : elle suit « " + title + " »"
                        : "avancée : elle précède « " + title + " »");
    }

    private static String day(@Nullable LocalDate date) {
        return date == null ? "–" : French.shortDate(date);
    }
}
