package fr.jalon.home.web;

import fr.jalon.contact.Agenda.Section;
import fr.jalon.contact.Rechecks.Recheck;
import fr.jalon.site.MiniTimeline;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The first page of a company, every value ready to show.
 *
 * @param name of who looks
 * @param key the one thing that matters most now
 * @param agenda what is to be done with authorities and people, and the events to come; done in place
 * @param rechecks people to ask after this week, done in place
 * @param dialogues drafts of specifications that one may react to now
 * @param described whether the company has said what it sells and where; until then nothing can come up
 */
record CompanyHomePage(
        String name,
        Key key,
        boolean described,
        List<Todo> todos,
        List<Section> agenda,
        List<Plan> plans,
        List<Recheck> rechecks,
        List<Dialogue> dialogues,
        List<Coming> comings,
        String comingsCount,
        String comingsPath) {

    /** A label, what it says, a remark; {@code late} colours it. */
    record Key(String label, String value, @Nullable String note) {}

    record Todo(String title, String plan, String day, String distance, String offset, boolean late, String path) {}

    record Plan(
            String title,
            String authority,
            String j,
            String offset,
            String progress,
            @Nullable String late,
            String path) {}

    /** @param closing until when one may react */
    record Dialogue(String title, String authority, String closing, String distance, String path) {}

    record Coming(
            UUID id,
            String title,
            String buyer,
            String holder,
            String amount,
            String j,
            String distance,
            MiniTimeline line,
            String plan,
            boolean planned) {}
}
