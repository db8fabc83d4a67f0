package fr.jalon.contact.journal.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The log of one authority, cut by its notices: what was said before each procedure, and what was said while one ran.
 *
 * @param sections the latest first
 */
public record Journal(List<Section> sections) {

    public Journal {
        sections = List.copyOf(sections);
    }

    /**
     * @param notice the one that ended this time; null for the time before a procedure that nobody announced yet
     * @param during whether these exchanges were held while the procedure ran, which is to be avoided
     * @param exchanges the oldest first
     */
    public record Section(@Nullable JournalNotice notice, boolean during, List<LoggedExchange> exchanges) {

        public Section {
            exchanges = List.copyOf(exchanges);
        }
    }

    public static Journal of(List<LoggedExchange> exchanges, List<JournalNotice> notices) {
        List<JournalNotice> inOrder = notices.stream()
                .sorted(Comparator.comparing(JournalNotice::publishedOn).thenComparing(JournalNotice::id))
                .toList();
        List<Section> sections = new ArrayList<>();
        sections.add(new Section(
                null,
                false,
                exchanges.stream()
                        .filter(one -> isOf(one, null, inOrder))
                        .sorted(oldest())
                        .toList()));
        for (int i = inOrder.size() - 1; i >= 0; i--) {
            JournalNotice notice = inOrder.get(i);
            List<LoggedExchange> during = exchanges.stream()
                    .filter(one -> isDuring(one, notice))
                    .sorted(oldest())
                    .toList();
            if (!during.isEmpty()) {
                sections.add(new Section(notice, true, during));
            }
            sections.add(new Section(
                    notice,
                    false,
                    exchanges.stream()
                            .filter(one -> isOf(one, notice, inOrder))
                            .sorted(oldest())
                            .toList()));
        }
        return new Journal(sections);
    }

    /** Exchanges before a procedure that nobody announced yet. */
    public int beforeNext() {
        return sections.get(0).exchanges().size();
    }

    /** Whether any was held while a procedure ran. */
    public boolean hasDuring() {
        return sections.stream().anyMatch(Section::during);
    }

    private static boolean isOf(LoggedExchange exchange, @Nullable JournalNotice wanted, List<JournalNotice> inOrder) {
        if (inOrder.stream().anyMatch(notice -> isDuring(exchange, notice))) {
            return false;
        }
        JournalNotice next = inOrder.stream()
                .filter(notice -> exchange.on().isBefore(notice.publishedOn()))
                .findFirst()
                .orElse(null);
        return next == null ? wanted == null : next.equals(wanted);
    }

    /** From the notice, that day included, to the deadline for offers; of one that nobody knows, no exchange is said to be. */
    private static boolean isDuring(LoggedExchange exchange, JournalNotice notice) {
        LocalDate due = notice.dueOn();
        return due != null
                && !exchange.on().isBefore(notice.publishedOn())
                && !exchange.on().isAfter(due);
    }

    private static Comparator<LoggedExchange> oldest() {
        return Comparator.comparing(LoggedExchange::on)
                .thenComparing(one -> one.interaction().id());
    }
}
