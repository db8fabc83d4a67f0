package fr.jalon.contact.journal.domain;

import fr.jalon.account.CompanyScope;
import fr.jalon.account.SignedIn;
import fr.jalon.shared.Siren;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Notices for tests, in the words of the domain. */
@Component
public class SomeNotices {

    private final JournalService journalService;
    private final CompanyScope scope;

    SomeNotices(JournalService journalService, CompanyScope scope) {
        this.journalService = journalService;
        this.scope = scope;
    }

    /** @return its id */
    public UUID notice(SignedIn me, Siren authority, String title, LocalDate published, @Nullable LocalDate due) {
        return scope.runAs(me.company(), () -> {
            journalService.announce(authority, title, published, due, me.membership());
            return journalService.of(authority).sections().stream()
                    .map(Journal.Section::notice)
                    .filter(one -> one != null && one.title().equals(title))
                    .findFirst()
                    .orElseThrow()
                    .id();
        });
    }
}
