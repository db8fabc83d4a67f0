package fr.jalon.contact.cards.domain;

import fr.jalon.authority.TargetRef;
import fr.jalon.authority.Targets;
import fr.jalon.contact.cards.domain.CardReader.Card;
import fr.jalon.contact.domain.ContactFacts;
import fr.jalon.contact.domain.ContactIntakeService;
import fr.jalon.contact.domain.ContactIntakeService.Intake;
import fr.jalon.contact.domain.ContactIntakeService.Taken;
import fr.jalon.contact.domain.ObjectedException;
import fr.jalon.contact.domain.Provenance;
import fr.jalon.contact.domain.Source;
import fr.jalon.shared.PlainText;
import fr.jalon.shared.Siren;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes the people of a file of cards in, all in one transaction; who is known already is not entered twice. */
@Service
public class CardImportService {

    private final ContactIntakeService intakeService;
    private final Targets targets;
    private final Clock clock;

    CardImportService(ContactIntakeService intakeService, Targets targets, Clock clock) {
        this.intakeService = intakeService;
        this.targets = targets;
        this.clock = clock;
    }

    /** What became of a card. */
    public enum Outcome {
        CREATED,
        CREATED_ALIKE,
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
        Provenance provenance = new Provenance(
                Source.IMPORT,
                fileName.isEmpty() ? null : fileName.substring(0, Math.min(300, fileName.length())),
                LocalDate.now(clock));
        Intake intake = intakeService.begin(by);
        List<Line> lines = new ArrayList<>();
        for (Card card : cards) {
            lines.add(line(lines.size() + 1, card, authority(card, called, fallback), intake, provenance));
        }
        return lines;
    }

    private static Line line(int number, Card card, @Nullable Siren authority, Intake intake, Provenance provenance) {
        ContactFacts facts = card.facts();
        if (facts == null) {
            return new Line(number, "Fiche sans nom", Outcome.NAMELESS, null, "");
        }
        String name = facts.firstName() == null ? facts.lastName() : facts.firstName() + " " + facts.lastName();
        if (authority == null) {
            String organisation = Objects.requireNonNullElse(card.organisation(), "");
            return new Line(number, name, Outcome.NO_AUTHORITY, null, organisation);
        }
        Taken taken = intake.take(authority, facts, provenance);
        if (taken.objectedOn() != null) {
            return new Line(number, name, Outcome.OBJECTED, null, ObjectedException.sentence(taken.objectedOn()));
        }
        return switch (taken.outcome()) {
            case KNOWN -> new Line(number, name, Outcome.KNOWN, taken.contactId(), "");
            case CREATED_ALIKE ->
                new Line(number, name, Outcome.CREATED_ALIKE, taken.contactId(), String.join(", ", card.left()));
            default -> new Line(number, name, Outcome.CREATED, taken.contactId(), String.join(", ", card.left()));
        };
    }

    private static @Nullable Siren authority(Card card, Map<String, Siren> called, @Nullable Siren fallback) {
        String organisation = card.organisation();
        Siren named = organisation == null ? null : called.get(PlainText.of(organisation));
        return named == null ? fallback : named;
    }
}
