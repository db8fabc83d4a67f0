package fr.jalon.contact.journal;

import fr.jalon.account.SomePeople;
import fr.jalon.contact.domain.SomeContacts;
import fr.jalon.contact.journal.domain.SomeNotices;
import fr.jalon.testing.MatrixWorld;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A notice of the first company. */
@Component
class JournalMatrixWorld implements MatrixWorld {

    private final SomePeople people;
    private final SomeNotices notices;
    private final Clock clock;

    JournalMatrixWorld(SomePeople people, SomeNotices notices, Clock clock) {
        this.people = people;
        this.notices = notices;
        this.clock = clock;
    }

    @Override
    public Set<String> names() {
        return Set.of("notice", "published");
    }

    @Override
    public Map<String, String> values() {
        LocalDate today = LocalDate.now(clock);
        return Map.of(
                "notice",
                notices.notice(people.theOwner(), SomeContacts.AUTHORITY, "Tonte", today, null)
                        .toString(),
                "published",
                today.toString());
    }
}
