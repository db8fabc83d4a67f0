package fr.jalon.cctp.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What may be done with a draft, and why not: sentences in French that are shown. */
public final class DraftPolicy {

    /** Companies need time to read and answer. */
    static final Duration SHORTEST = Duration.ofDays(1);

    static final Duration LONGEST = Duration.ofDays(366);
    private static final int ALL = 100;

    private DraftPolicy() {}

    /** @param ending null while it runs */
    static DraftState state(int published, @Nullable Instant closesAt, @Nullable Ending ending, Instant now) {
        if (ending != null) {
            return ending == Ending.FINAL ? DraftState.FINAL : DraftState.WITHDRAWN;
        }
        if (published == 0) {
            return DraftState.PREPARED;
        }
        return closesAt != null && now.isBefore(closesAt) ? DraftState.OPEN : DraftState.CLOSED;
    }

    /** Why its text cannot be changed any more; empty when it can. */
    public static Optional<String> whyNotWritten(DraftState state) {
        return switch (state) {
            case FINAL -> Optional.of("Ce cahier des charges est remis à la plateforme d’achat : il ne change plus.");
            case WITHDRAWN -> Optional.of("Ce projet est retiré : il ne change plus.");
            case PREPARED, OPEN, CLOSED -> Optional.empty();
        };
    }

    /** Why its text cannot be handed over yet, or any more; empty when it can. */
    public static Optional<String> whyNotHandedOver(DraftState state) {
        return switch (state) {
            case PREPARED -> Optional.of("Rien n’est publié : il n’y a pas encore de texte à remettre.");
            case OPEN -> Optional.of("Le dialogue est encore ouvert : attendez sa clôture pour remettre le texte.");
            case CLOSED -> Optional.empty();
            case FINAL, WITHDRAWN -> whyNotWritten(state);
        };
    }

    /** Why companies cannot react; empty when they can. */
    public static Optional<String> whyNotReacted(DraftState state) {
        return switch (state) {
            case OPEN -> Optional.empty();
            case PREPARED -> Optional.of("Ce projet n’est pas encore publié.");
            case CLOSED -> Optional.of("Le dialogue est clos : l’heure limite est passée.");
            case FINAL ->
                Optional.of("Le dialogue est terminé : le cahier des charges est remis à la plateforme d’achat.");
            case WITHDRAWN -> Optional.of("Ce projet est retiré par l’acheteur : il n’attend plus de remarque.");
        };
    }

    /**
     * Why remarks cannot end then; empty when they can.
     *
     * @param before when they ended so far, null where nothing was published: once it was, they end later, never sooner
     */
    public static Optional<String> whyNotClosedAt(Instant end, @Nullable Instant before, Instant now) {
        if (before != null && end.isBefore(before)) {
            return Optional.of(
                    "La clôture annoncée ne s’avance pas : les entreprises comptent dessus. Choisissez une date plus tardive.");
        }
        if (end.isBefore(now.plus(SHORTEST))) {
            return Optional.of("Laissez au moins un jour aux entreprises : choisissez une clôture plus tardive.");
        }
        if (end.isAfter(now.plus(LONGEST))) {
            return Optional.of("La clôture tombe dans plus d’un an : choisissez une date plus proche.");
        }
        return Optional.empty();
    }

    /** What is missing before a version goes out, each in a sentence; none when it may. */
    static List<String> missing(
            DraftState state,
            int clauses,
            List<Integer> weights,
            @Nullable Instant closesAt,
            boolean trades,
            Instant now) {
        return Stream.of(
                        whyNotWritten(state),
                        when(clauses == 0, "Le projet n’a pas de clause : écrivez-en une ou importez un document."),
                        when(
                                !trades,
                                "Dites quels métiers sont concernés : c’est à leurs entreprises que le projet sera annoncé."),
                        when(
                                !weights.isEmpty()
                                        && weights.stream()
                                                        .mapToInt(Integer::intValue)
                                                        .sum()
                                                != ALL,
                                "Les critères font "
                                        + weights.stream()
                                                .mapToInt(Integer::intValue)
                                                .sum() + " % : il en faut 100."),
                        closesAt == null
                                ? Optional.of("Dites jusqu’à quand les entreprises peuvent réagir.")
                                : when(
                                        state == DraftState.PREPARED
                                                && whyNotClosedAt(closesAt, null, now)
                                                        .isPresent(),
                                        "La date de clôture est passée ou trop proche : choisissez-en une autre."))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> when(boolean wrong, String sentence) {
        return wrong ? Optional.of(sentence) : Optional.empty();
    }
}
