package fr.jalon.cctp.answering.web;

import fr.jalon.cctp.reaction.domain.CostDirection;
import fr.jalon.cctp.reaction.domain.ReactionKind;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What of the worklist is shown, as the address says it; what the lists do not offer filters nothing.
 *
 * @param clause its id, {@code autres} for what is about no clause
 */
record RemarkFilter(
        @Nullable String clause,
        @Nullable String nature,
        @Nullable String cout,
        @Nullable String etat) {

    static final String OTHERS = "autres";

    boolean shows(RemarkRow row) {
        boolean inClause = is(clause)
                || (OTHERS.equals(clause)
                        ? row.said().place().clause() == null
                        : String.valueOf(row.said().place().clause()).equals(clause));
        return inClause
                && kind().map(one -> row.said().kind() == one).orElse(true)
                && direction().map(one -> row.said().cost().direction() == one).orElse(true)
                && state().map(one -> row.state() == one).orElse(true);
    }

    Optional<ReactionKind> kind() {
        return one(ReactionKind.values(), nature);
    }

    Optional<CostDirection> direction() {
        return one(CostDirection.values(), cout);
    }

    Optional<RemarkState> state() {
        return one(RemarkState.values(), etat);
    }

    boolean hasClause() {
        return !is(clause);
    }

    private static <E extends Enum<E>> Optional<E> one(E[] all, @Nullable String name) {
        return Arrays.stream(all).filter(one -> one.name().equals(name)).findFirst();
    }

    private static boolean is(@Nullable String value) {
        return value == null || value.isBlank();
    }

    /** The address without one of them. */
    String without(String path, String name) {
        Map<String, @Nullable String> all = new LinkedHashMap<>();
        all.put("clause", clause);
        all.put("nature", nature);
        all.put("cout", cout);
        all.put("etat", etat);
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        all.forEach((key, value) -> {
            if (!key.equals(name) && !is(value)) {
                address.queryParam(key, "{" + key + "}");
            }
        });
        Map<String, Object> values = new LinkedHashMap<>();
        all.forEach((key, value) -> values.put(key, value == null ? "" : value));
        return address.encode().buildAndExpand(values).toUriString();
    }
}
