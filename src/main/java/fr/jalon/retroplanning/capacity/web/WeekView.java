package fr.jalon.retroplanning.capacity.web;

import fr.jalon.retroplanning.web.page.LoadWording;
import fr.jalon.retroplanning.web.page.MinutesWording;
import fr.jalon.scheduling.engine.load.Load;
import fr.jalon.scheduling.engine.load.Member;
import fr.jalon.scheduling.engine.load.Remedies;
import fr.jalon.scheduling.engine.load.Week;
import fr.jalon.scheduling.engine.load.WorkItem.Part;
import fr.jalon.site.French;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One week in all detail: every action of it, and what would relieve whoever has too much.
 *
 * @param title which week
 * @param back address of the half year without it
 * @param conflicts of those who have too much
 * @param others who have something to do and time for it
 */
public record WeekView(String title, String back, List<ConflictView> conflicts, List<Person> others) {

    /** What somebody can do in that week. */
    public record Person(String title, List<WeekAct> acts) {}

    /** @param owners in the page's order, null for what is nobody's */
    static WeekView of(
            Remedies remedies,
            Week week,
            List<@Nullable Member> owners,
            LoadPage.Reader reader,
            String path,
            Week from) {
        Load load = remedies.load();
        List<ConflictView> conflicts = new ArrayList<>();
        List<Person> others = new ArrayList<>();
        for (Member owner : owners) {
            List<Part> parts = load.parts(owner, week);
            load.overload(owner, week)
                    .ifPresentOrElse(
                            over -> conflicts.add(ConflictView.of(remedies.of(over), reader, path, LoadPage.ALL)),
                            () -> others.add(new Person(title(load, owner, week), acts(parts))));
        }
        others.removeIf(person -> person.acts().isEmpty());
        return new WeekView(
                "Semaine " + week.number() + ", du " + French.shortDate(week.monday()) + " au "
                        + French.shortDate(week.sunday()),
                WeekAddress.from(from),
                conflicts,
                others);
    }

    private static List<WeekAct> acts(List<Part> parts) {
        return parts.stream().map(WeekAct::of).toList();
    }

    private static String title(Load load, @Nullable Member owner, Week week) {
        return LoadTable.name(owner) + ", " + LoadWording.week(week) + "\u00A0: "
                + MinutesWording.words(load.minutes(owner, week)) + " sur "
                + MinutesWording.words(load.capacity(owner, week));
    }
}
