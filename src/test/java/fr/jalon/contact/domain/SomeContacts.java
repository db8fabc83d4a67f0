package fr.jalon.contact.domain;

import fr.jalon.account.CompanyScope;
import fr.jalon.account.SignedIn;
import fr.jalon.shared.Siren;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** People and interactions for tests, in the words of the domain. */
@Component
public class SomeContacts {

    public static final Siren AUTHORITY = new Siren("999000011");

    private final ContactService contactService;
    private final InteractionService interactionService;
    private final ContactMergeService mergeService;
    private final CompanyScope scope;
    private final Clock clock;

    SomeContacts(
            ContactService contactService,
            InteractionService interactionService,
            ContactMergeService mergeService,
            CompanyScope scope,
            Clock clock) {
        this.contactService = contactService;
        this.interactionService = interactionService;
        this.mergeService = mergeService;
        this.scope = scope;
        this.clock = clock;
    }

    /** A technician with influence, met today. */
    public UUID person(SignedIn me, Siren authority, String lastName) {
        return person(me, authority, facts(lastName, null));
    }

    public UUID person(SignedIn me, Siren authority, ContactFacts facts) {
        Provenance provenance = new Provenance(Source.MET, null, LocalDate.now(clock));
        return scope.runAs(me.company(), () -> contactService.create(authority, facts, provenance, me.membership()));
    }

    /** The same person as collected on another day. */
    public UUID person(SignedIn me, Siren authority, ContactFacts facts, LocalDate collected) {
        Provenance provenance = new Provenance(Source.WEBSITE, "ville.example", collected);
        return scope.runAs(me.company(), () -> contactService.create(authority, facts, provenance, me.membership()));
    }

    /** Two people made one, with the facts of the first. @return the merged person's id */
    public UUID merged(SignedIn me, UUID one, UUID other) {
        return scope.runAs(me.company(), () -> mergeService.merge(one, other, facts("Fusion", null), me.membership()));
    }

    public static ContactFacts facts(String lastName, @Nullable String email) {
        return new ContactFacts(
                Civility.MADAME,
                "Claire",
                lastName,
                "responsable des espaces verts",
                Circle.TECHNICIAN,
                Influence.INFLUENCES,
                email,
                null,
                null);
    }

    /** A call of today, to be followed up in a fortnight. */
    public UUID call(SignedIn me, Siren authority, String summary, UUID... people) {
        LocalDate today = LocalDate.now(clock);
        InteractionFacts facts = new InteractionFacts(
                InteractionKind.CALL, today, summary, Set.of(people), false, today.plusDays(14), "rappeler");
        return scope.runAs(me.company(), () -> interactionService.record(authority, facts, me.membership()));
    }
}
