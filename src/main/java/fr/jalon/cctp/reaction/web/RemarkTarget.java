package fr.jalon.cctp.reaction.web;

import fr.jalon.cctp.domain.PublishedClause;
import fr.jalon.cctp.domain.PublishedText;
import fr.jalon.cctp.reaction.domain.ReactionTarget;
import fr.jalon.cctp.wording.Passages;
import fr.jalon.cctp.wording.Passages.Place;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a remark is about, as far as it was chosen: in a version, a clause or a criterion, and in a clause a quotation. */
final class RemarkTarget {

    private final @Nullable PublishedClause clause;
    private final @Nullable UUID criterion;
    private final String words;
    private final boolean exists;
    private final String quote;
    private final List<Place> places;
    private final @Nullable Place place;

    /** @param about an id, empty for the whole. @param chosen the start of one of the places, empty for none */
    RemarkTarget(PublishedText text, String about, String quote, String chosen) {
        UUID id = id(about);
        this.clause = id == null ? null : text.clause(id).orElse(null);
        this.criterion = id != null && Targets.criterion(text, id).isPresent() ? id : null;
        this.exists = about.isEmpty() || clause != null || criterion != null;
        this.words = Targets.words(text, clause == null ? null : clause.id(), criterion)
                .orElse("");
        this.quote = quote;
        this.places = clause == null || quote.isEmpty() ? List.of() : Passages.find(words, quote);
        this.place = places.size() == 1
                ? places.get(0)
                : places.stream()
                        .filter(one -> String.valueOf(one.start()).equals(chosen))
                        .findFirst()
                        .orElse(null);
    }

    private static @Nullable UUID id(String about) {
        return about.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}") ? UUID.fromString(about) : null;
    }

    boolean exists() {
        return exists;
    }

    boolean isWhole() {
        return clause == null && criterion == null;
    }

    /** What was quoted stands nowhere in it. */
    boolean isQuoteLost() {
        return !quote.isEmpty() && places.isEmpty();
    }

    /** It stands there several times, and none was chosen. */
    boolean isAmbiguous() {
        return places.size() > 1 && place == null;
    }

    List<Place> places() {
        return places;
    }

    Optional<Place> place() {
        return Optional.ofNullable(place);
    }

    Optional<PublishedClause> clause() {
        return Optional.ofNullable(clause);
    }

    /** What a proposed wording would replace: the passage, else all of the clause or criterion. */
    String words() {
        return place == null ? words : place.quote();
    }

    /** Whether a wording proposes nothing else than what stands there. */
    boolean isSaid(String wording) {
        return isSame(wording, words) || isSame(wording, words());
    }

    /** Browsers may change blanks and line breaks of what they were given. */
    private static boolean isSame(String one, String other) {
        return one.strip().replaceAll("[\\s\\p{Z}]+", " ").equals(other.strip().replaceAll("[\\s\\p{Z}]+", " "));
    }

    ReactionTarget chosen() {
        return new ReactionTarget(
                clause == null ? null : clause.id(),
                criterion,
                place == null ? null : place.quote(),
                place == null ? null : Objects.requireNonNull(place).start());
    }
}
