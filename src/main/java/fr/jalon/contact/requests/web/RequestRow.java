package fr.jalon.contact.requests.web;

import fr.jalon.contact.requests.domain.Answer;
import fr.jalon.contact.requests.domain.RequestDetails;
import fr.jalon.contact.requests.domain.RequestStatus;
import fr.jalon.shared.Amount;
import fr.jalon.site.French;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A request in a list.
 *
 * @param facts what the answer taught, {@code titulaire noté 16/20 · critères : prix 60, technique 40}; empty for nothing
 */
record RequestRow(String title, String authority, String path, RequestStatus status, String facts) {

    static RequestRow of(RequestDetails request, LocalDate today) {
        return new RequestRow(
                request.subject().title(),
                request.authorityName(),
                request.path(),
                request.status(today),
                Optional.ofNullable(request.answer()).map(RequestRow::facts).orElse(""));
    }

    static String facts(Answer answer) {
        return Stream.of(
                        named("critères : ", answer.criteria()),
                        named("titulaire noté ", answer.holderMark()),
                        named("classement : ", answer.ranking()),
                        Optional.ofNullable(answer.price()).map(RequestRow::price))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }

    private static String price(BigDecimal price) {
        return "prix " + French.money(new Amount(price));
    }

    private static Optional<String> named(String name, @Nullable String value) {
        return Optional.ofNullable(value).map(text -> name + text);
    }
}
