package fr.jalon.contact;

import fr.jalon.account.CompanyScope;
import fr.jalon.account.SignedIn;
import fr.jalon.contact.Agenda.Entry;
import fr.jalon.contact.Agenda.Section;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** The agenda of a company, for tests. */
@Component
public class SomeAgenda {

    private final Agenda agenda;
    private final CompanyScope scope;
    private final Clock clock;

    SomeAgenda(Agenda agenda, CompanyScope scope, Clock clock) {
        this.agenda = agenda;
        this.scope = scope;
        this.clock = clock;
    }

    /** Of one section, as of today. @param anchor of the section */
    public List<Entry> entries(SignedIn me, String anchor) {
        return sections(me).stream()
                .filter(section -> section.heading().anchor().equals(anchor))
                .flatMap(section -> section.entries().stream())
                .toList();
    }

    public List<Section> sections(SignedIn me) {
        return scope.runAs(me.company(), () -> agenda.until(LocalDate.now(clock)));
    }
}
