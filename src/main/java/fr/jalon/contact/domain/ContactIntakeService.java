package fr.jalon.contact.domain;

import fr.jalon.account.CompanyScope;
import fr.jalon.shared.Siren;
import fr.jalon.shared.Uuid7;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Enters many people at once, of a file. Two files of one company take turns, as a file and an objection do. */
@Service
public class ContactIntakeService {

    private final ContactRepository people;
    private final ContactQueries contactQueries;
    private final ObjectionCheck objections;
    private final CompanyScope scope;
    private final Clock clock;

    ContactIntakeService(
            ContactRepository people,
            ContactQueries contactQueries,
            ObjectionCheck objections,
            CompanyScope scope,
            Clock clock) {
        this.people = people;
        this.contactQueries = contactQueries;
        this.objections = objections;
        this.scope = scope;
        this.clock = clock;
    }

    /** What became of a person. */
    public enum Outcome {
        CREATED,
        /** Entered, and alike somebody who is known: to be looked at. */
        CREATED_ALIKE,
        /** Not entered again, and not changed. */
        KNOWN,
        /** Asked not to be kept, and is not. */
        OBJECTED
    }

    /**
     * One person.
     *
     * @param contactId of whom it made, or of whom was known; null for who objected
     * @param objectedOn null but for who objected
     */
    public record Taken(
            Outcome outcome,
            @Nullable UUID contactId,
            @Nullable LocalDate objectedOn) {}

    /** Takes the people of one file, one after the other. */
    public interface Intake {

        Taken take(Siren authority, ContactFacts facts, Provenance provenance);
    }

    /** For as long as the transaction lasts. @param by who brings the file */
    @Transactional(propagation = Propagation.MANDATORY)
    public Intake begin(UUID by) {
        ObjectionCheck.Objections refused = objections.objections(); // takes the turn: what is read next stays true
        KnownPeople known = new KnownPeople();
        contactQueries.everEntered().forEach(one -> known.add(one.id(), one.authority(), one.facts()));
        return (authority, facts, provenance) -> {
            LocalDate objected = refused.on(authority, facts).orElse(null);
            if (objected != null) {
                return new Taken(Outcome.OBJECTED, null, objected);
            }
            KnownPeople.Match match = known.find(authority, facts);
            if (match != null && match.certain()) {
                return new Taken(Outcome.KNOWN, match.id(), null);
            }
            UUID id = people.save(new Contact(
                            Uuid7.next(clock), scope.required(), authority, facts, provenance, by, clock.instant()))
                    .id();
            known.add(id, authority, facts);
            return new Taken(match == null ? Outcome.CREATED : Outcome.CREATED_ALIKE, id, null);
        };
    }
}
