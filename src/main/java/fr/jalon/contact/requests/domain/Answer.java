package fr.jalon.contact.requests.domain;

import fr.jalon.account.Eraser;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What came back, as typed and checked. Whatever is null was not told.
 *
 * @param given what was communicated
 * @param withheld what was refused or hidden, and why
 * @param holderMark {@code 16/20}
 * @param ranking {@code 1er Les Jardins de l’Erdre 16, 2e nous 14}
 * @param criteria with their weights: {@code prix 60, technique 40}
 * @param price of the bid that won, euros without tax
 */
@Embeddable
public record Answer(
        LocalDate answeredOn,
        @Enumerated(EnumType.STRING) AnswerOutcome outcome,
        @Nullable String given,
        @Nullable String withheld,
        @Nullable String holderMark,
        @Nullable String ranking,
        @Nullable String criteria,
        @Nullable BigDecimal price) {

    /** The same, in which somebody is named no more. */
    Answer without(Eraser person) {
        return new Answer(
                answeredOn,
                outcome,
                person.eraseIfAny(given, 2000),
                person.eraseIfAny(withheld, 2000),
                holderMark,
                person.eraseIfAny(ranking, 300),
                person.eraseIfAny(criteria, 300),
                price);
    }
}
