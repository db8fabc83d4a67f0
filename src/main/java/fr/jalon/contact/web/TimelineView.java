package fr.jalon.contact.web;

import fr.jalon.calendar.FrenchDates;
import fr.jalon.contact.domain.InteractionDetails;
import fr.jalon.contact.domain.InteractionQueries.Timeline;
import fr.jalon.site.French;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What happened with an authority, the latest first.
 *
 * @param more {@code voir les 280 autres}, null when all is shown
 */
record TimelineView(List<Row> rows, @Nullable String more) {

    /**
     * One interaction.
     *
     * @param with those who took part, {@code avec M. Le Goff et Mme Aubert}; empty when nobody is named
     * @param followUp {@code suite le 11 déc. 2026 : relancer}; null when nothing follows
     * @param settled by what the follow-up was closed, null when by hand or not at all
     * @param due whether the follow-up is open and its day has come
     */
    record Row(
            InteractionDetails interaction,
            String with,
            @Nullable String followUp,
            @Nullable String settled,
            boolean due) {

        static Row of(InteractionDetails one, LocalDate today) {
            LocalDate day = one.followUpOn();
            return new Row(
                    one,
                    one.people().isEmpty() ? "" : "avec " + FrenchDates.enumerated(one.people()),
                    day == null
                            ? null
                            : "suite le " + French.shortDate(day)
                                    + (one.followUp() == null ? "" : " : " + one.followUp()),
                    one.settledBy() == null
                            ? null
                            : "close par l’échange du "
                                    + French.shortDate(one.settledBy().on()) + " ("
                                    + one.settledBy().kind().label().toLowerCase(Locale.FRENCH) + ")",
                    day != null && !one.followedUp() && !day.isAfter(today));
        }
    }

    TimelineView {
        rows = List.copyOf(rows);
    }

    static TimelineView of(Timeline timeline, LocalDate today) {
        int others = timeline.all() - timeline.interactions().size();
        return new TimelineView(
                timeline.interactions().stream().map(one -> Row.of(one, today)).toList(),
                others <= 0
                        ? null
                        : others == 1 ? "Voir l’autre échange" : "Voir les " + French.number(others) + " autres");
    }
}
