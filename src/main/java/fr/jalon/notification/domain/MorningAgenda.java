package fr.jalon.notification.domain;

import fr.jalon.contact.Agenda.Entry;
import fr.jalon.contact.Agenda.Section;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

/** What a mail takes from the agenda. Pure. */
final class MorningAgenda {

    private static final int A_WEEK = 7;

    private MorningAgenda() {}

    /** What a week brings and what is late, whoever's it is: somebody may be away. */
    static List<Section> ofWeek(List<Section> agenda, LocalDate sunday) {
        return only(agenda, entry -> entry.tellFrom() != null && !entry.on().isAfter(sunday));
    }

    /**
     * What one person is to be reminded of: their own, when its time has come and it was not said yet, or it is late and was not
     * said for a week.
     *
     * @param said when each matter was last said to them
     */
    static List<Section> toRemind(
            List<Section> agenda, UUID membershipId, LocalDate today, Map<String, LocalDate> said) {
        return only(agenda, entry -> {
            LocalDate from = entry.tellFrom();
            LocalDate last = said.get(ReminderRepository.matter(entry));
            boolean again = last == null || entry.on().isBefore(today) && !last.isAfter(today.minusDays(A_WEEK));
            return from != null && !from.isAfter(today) && entry.whose().contains(membershipId) && again;
        });
    }

    static List<String> matters(List<Section> agenda) {
        return agenda.stream()
                .flatMap(section -> section.entries().stream())
                .map(ReminderRepository::matter)
                .toList();
    }

    private static List<Section> only(List<Section> agenda, Predicate<Entry> wanted) {
        return agenda.stream()
                .map(section -> new Section(
                        section.heading(),
                        section.entries().stream().filter(wanted).toList()))
                .filter(section -> !section.entries().isEmpty())
                .toList();
    }
}
