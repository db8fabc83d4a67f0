package fr.jalon.contact.cards.domain;

import fr.jalon.authority.TargetRef;
import fr.jalon.authority.Targets;
import fr.jalon.contact.cards.domain.CardReader.Card;
import fr.jalon.contact.domain.ContactDetails;
import fr.jalon.contact.domain.ContactFacts;
import fr.jalon.contact.domain.ContactQueries;
import fr.jalon.contact.domain.ContactService;
import fr.jalon.contact.domain.ObjectedException;
import fr.jalon.contact.domain.Provenance;
import fr.jalon.contact.domain.Source;
import fr.jalon.shared.PlainText;
import fr.jalon.shared.Siren;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes the people of a file of cards in, all in one transaction; who is known already is not entered twice. */
@Service
public class CardImportService {

    private final ContactService contactService;
    private final ContactQueries contactQueries;
    private final Targets targets;
    private final Clock clock;

    CardImportService(ContactService contactService, ContactQueries contactQueries, Targets targets, Clock clock) {
        this.contactService = contactService;
        this.contactQueries = contactQueries;
        this.targets = targets;
        this.clock = clock;
    }

    /** What became of a card. */
    public enum Outcome {
        CREATED,
        KNOWN,
        NAMELESS,
        OBJECTED,
        NO_AUTHORITY
    }

    /**
     * One card.
     *
     * @param contactId of whom it made, or of whom was known; else null
     * @param remark what was left out of it, or why it was, in words; may be empty
     */
    public record Line(
            int number,
            String name,
            Outcome outcome,
            @Nullable UUID contactId,
            String remark) {}

    /** @param fallback the authority of cards that name none of the targets; null to leave these out */
    @Transactional
    public List<Line> importAll(List<Card> cards, @Nullable Siren fallback, String fileName, UUID by) {
        Map<String, Siren> called = new HashMap<>();
        for (TargetRef target : targets.all()) {
            called.put(
                    PlainText.of(target.authority().name()), target.authority().siren());
        }
        Map<String, UUID> known = new HashMap<>();
        contactQueries.all().forEach(person -> remember(known, person));
        Provenance provenance = new Provenance(
                Source.IMPORT,
                fileName.isEmpty() ? null : fileName.substring(0, Math.min(300, fileName.length())),
                LocalDate.now(clock));
        List<Line> lines = new ArrayList<>();
        for (Card card : cards) {
            lines.add(line(lines.size() + 1, card, authority(card, called, fallback), known, provenance, by));
        }
        return lines;
    }

    private Line line(
            int number, Card card, @Nullable Siren authority, Map<String, UUID> known, Provenance provenance, UUID by) {
        ContactFacts facts = card.facts();
        if (facts == null) {
            return new Line(number, "Fiche sans nom", Outcome.NAMELESS, null, "");
        }
        String name = facts.firstName() == null ? facts.lastName() : facts.firstName() + " " + facts.lastName();
        if (authority == null) {
            String organisation = Objects.requireNonNullElse(card.organisation(), "");
            return new Line(number, name, Outcome.NO_AUTHORITY, null, organisation);
        }
        for (String key : keys(authority, facts)) {
            UUID same = known.get(key);
            if (same != null) {
                return new Line(number, name, Outcome.KNOWN, same, "");
            }
        }
        try {
            UUID created = contactService.create(authority, facts, provenance, by);
            keys(authority, facts).forEach(key -> known.put(key, created));
            return new Line(number, name, Outcome.CREATED, created, String.join(", ", card.left()));
        } catch (ObjectedException objected) {
            return new Line(number, name, Outcome.OBJECTED, null, String.valueOf(objected.getMessage()));
        }
    }

    private static @Nullable Siren authority(Card card, Map<String, Siren> called, @Nullable Siren fallback) {
        String organisation = card.organisation();
        Siren named = organisation == null ? null : called.get(PlainText.of(organisation));
        return named == null ? fallback : named;
    }

    private static void remember(Map<String, UUID> known, ContactDetails person) {
        keys(person.authority(), person.facts()).forEach(key -> known.putIfAbsent(key, person.id()));
    }

    private static Set<String> keys(Siren authority, ContactFacts facts) {
        Set<String> keys = new HashSet<>();
        if (facts.email() != null) {
            keys.add("mail " + facts.email());
        }
        keys.add("name " + authority.value() + " " + PlainText.of(facts.firstName() + " " + facts.lastName()));
        return keys;
    }
}
