package fr.jalon.contact.web;

import fr.jalon.calendar.FrenchDates;
import fr.jalon.contact.Agenda.Entry;
import fr.jalon.contact.Agenda.Heading;
import fr.jalon.contact.domain.AgendaPart;
import fr.jalon.contact.domain.DueFollowUp;
import fr.jalon.shared.Siren;
import fr.jalon.site.French;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What was to follow from interactions, on the agenda. With somebody else spoken to since, it says so and leaves the choice. */
@Component
class FollowUpAgenda implements AgendaPart<DueFollowUp> {

    static final String ANCHOR = "a-relancer";

    private final AuthorityNames names;

    FollowUpAgenda(AuthorityNames names) {
        this.names = names;
    }

    /**
     * A row of the section.
     *
     * @param reminds of what happened
     * @param day when it was to be done, in words
     * @param spoken that somebody of the authority was spoken to since; null when nobody was
     * @param path under which it is ticked, put off and opened again
     */
    record FollowUpRow(
            String authority,
            String card,
            String reminds,
            String day,
            boolean late,
            boolean done,
            @Nullable String spoken,
            String path) {}

    @Override
    public Heading heading() {
        return new Heading(10, "À relancer", ANCHOR, "contact/follow-up :: row", null);
    }

    @Override
    public String select() {
        return DueFollowUp.SELECT;
    }

    @Override
    public Class<DueFollowUp> row() {
        return DueFollowUp.class;
    }

    @Override
    public List<Entry> entries(List<DueFollowUp> rows, LocalDate today) {
        Map<Siren, String> called =
                names.of(rows.stream().map(one -> new Siren(one.siren())).toList());
        return rows.stream()
                .map(one -> entry(one, String.valueOf(called.get(new Siren(one.siren()))), today))
                .toList();
    }

    private static Entry entry(DueFollowUp due, String authority, LocalDate today) {
        LocalDate on = due.followUpOn();
        String spoken = due.spokenOn() == null
                ? null
                : "échange depuis, le " + French.shortDate(due.spokenOn()) + "\u00a0: toujours utile\u202f?";
        String card = TargetCard.path(new Siren(due.siren()));
        String people = FrenchDates.enumerated(due.people());
        return new Entry(
                "echange-" + due.id(),
                French.capitalised(due.followUp() == null ? "relancer" : due.followUp())
                        + (people.isEmpty() ? "" : " · " + people),
                authority + " · prévu le " + French.longDate(on) + (spoken == null ? "" : " · " + spoken),
                on,
                due.done() ? null : on,
                Set.of(due.recordedBy()),
                card + "#echange-" + due.id(),
                new FollowUpRow(
                        authority,
                        card,
                        due.summary(),
                        French.distance(today, on),
                        on.isBefore(today),
                        due.done(),
                        spoken,
                        "/echanges/" + due.id() + "/suite"));
    }
}
