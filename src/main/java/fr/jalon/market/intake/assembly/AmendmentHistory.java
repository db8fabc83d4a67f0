package fr.jalon.market.intake.assembly;

import fr.jalon.market.intake.Amendment;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** All amendments that the records of a contract tell of, each once, in order. */
final class AmendmentHistory {

    private static final Comparator<Amendment> IN_TIME = Comparator.<Amendment, LocalDate>comparing(
                    AmendmentHistory::day, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(AmendmentHistory::sequence)
            .thenComparing(Amendment::amount, Comparator.nullsLast(Comparator.<BigDecimal>naturalOrder()))
            .thenComparing(Amendment::months, Comparator.nullsLast(Comparator.<Integer>naturalOrder()))
            .thenComparing(Amendment::toString);

    private AmendmentHistory() {}

    static List<Amendment> of(List<Piece> pieces) {
        List<Amendment> ordered = pieces.stream()
                .flatMap(piece -> piece.award().amendments().stream())
                .distinct()
                .sorted(IN_TIME)
                .toList();
        List<Amendment> history = new ArrayList<>();
        for (Amendment amendment : ordered) {
            int last = history.size() - 1;
            if (last >= 0 && tellTheSame(history.get(last), amendment)) {
                history.set(last, joined(history.get(last), amendment));
            } else {
                history.add(amendment);
            }
        }
        return List.copyOf(history);
    }

    private static boolean tellTheSame(Amendment one, Amendment other) {
        return Objects.equals(day(one), day(other))
                && compatible(one.amount(), other.amount())
                && compatible(one.months(), other.months())
                && compatible(one.number(), other.number())
                && (one.holders().isEmpty()
                        || other.holders().isEmpty()
                        || one.holders().equals(other.holders()));
    }

    private static boolean compatible(@Nullable Object one, @Nullable Object other) {
        return one == null || other == null || one.equals(other);
    }

    private static Amendment joined(Amendment one, Amendment other) {
        return new Amendment(
                first(one.number(), other.number()),
                first(one.object(), other.object()),
                first(one.notification(), other.notification()),
                first(one.publication(), other.publication()),
                first(one.amount(), other.amount()),
                first(one.months(), other.months()),
                one.holders().isEmpty() ? other.holders() : one.holders());
    }

    private static <T> @Nullable T first(@Nullable T one, @Nullable T other) {
        return one != null ? one : other;
    }

    private static @Nullable LocalDate day(Amendment amendment) {
        return amendment.notification() != null ? amendment.notification() : amendment.publication();
    }

    private static int sequence(Amendment amendment) {
        String number = amendment.number();
        return number != null && number.matches("\\d{1,6}") ? Integer.parseInt(number) : Integer.MAX_VALUE;
    }
}
