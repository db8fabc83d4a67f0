package fr.jalon.retroplanning.capacity.web;

import fr.jalon.retroplanning.web.page.MinutesWording;
import fr.jalon.scheduling.engine.load.PlanWork;
import fr.jalon.scheduling.engine.load.WorkItem;
import fr.jalon.scheduling.engine.load.WorkItem.Part;
import fr.jalon.site.French;
import java.time.LocalDate;

/** One action of one week, as shown. @param minutes of this week, with the whole when it takes several */
public record WeekAct(String title, String path, String day, String minutes, String plan, String j, String room) {

    static WeekAct of(Part part) {
        WorkItem item = part.item();
        boolean whole = part.minutes() == item.minutes();
        PlanWork plan = item.plan();
        return new WeekAct(
                item.title(),
                "/retroplannings/" + plan.id() + "/actions/" + item.key(),
                day(item),
                MinutesWording.words(part.minutes()) + (whole ? "" : " sur " + MinutesWording.words(item.minutes())),
                plan.name(),
                "J le " + French.shortDate(plan.j()),
                item.isMovable()
                        ? "possible du " + French.shortDate(item.earliest()) + " au "
                                + French.shortDate(item.lastWish())
                        : "ne peut pas bouger");
    }

    /** Its day; for a J that is not certain also the one it is dated for, to be safe. */
    private static String day(WorkItem item) {
        LocalDate date = item.action().date();
        return date == null || date.equals(item.day())
                ? "prévue le " + French.shortDate(item.day())
                : "comptée le " + French.shortDate(item.day()) + " (J probable), datée du " + French.shortDate(date)
                        + " par prudence";
    }
}
