package fr.jalon.authority.domain;

import fr.jalon.authority.AuthorityKind;
import fr.jalon.reference.Places.Collectivity;
import fr.jalon.reference.Positions;
import fr.jalon.shared.PlainText;
import fr.jalon.shared.Siren;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds communes, groupings, départements and régions by name, whether anything of theirs was ever published or not. */
public final class RegisterSearch {

    /** An entry with its name as it is searched: made plain once, because a search looks at all of them. */
    private record Entry(Positions.Seat seat, String words) {

        static Entry of(Positions.Seat seat) {
            return new Entry(seat, " " + PlainText.of(seat.collectivity().name()));
        }

        Siren siren() {
            return seat.collectivity().siren();
        }
    }

    private static final class Holder {
        private static final List<Entry> LARGEST_FIRST = Positions.ofFrance().seats().stream()
                .sorted(Comparator.comparingInt(Positions.Seat::population)
                        .reversed()
                        .thenComparing(seat -> seat.collectivity().siren().value()))
                .map(Entry::of)
                .toList();
    }

    private RegisterSearch() {}

    /** By beginnings of the words of a name, accents aside, or by the beginning of the SIREN; the most populous first. */
    public static List<Collectivity> named(String typed, int limit) {
        String words = PlainText.of(typed);
        return words.isEmpty()
                ? List.of()
                : Holder.LARGEST_FIRST.stream()
                        .filter(answers(words))
                        .limit(limit)
                        .map(entry -> entry.seat().collectivity())
                        .toList();
    }

    /** All that a filter of the list leaves; without words, all of them. The register says nothing of closings and merges. */
    static Stream<Siren> answering(AuthorityFilter filter) {
        String words = PlainText.of(filter.typed());
        return filter.state().holdsRegister()
                        && (!words.isEmpty() || filter.typed().isBlank())
                ? Holder.LARGEST_FIRST.stream()
                        .filter(words.isEmpty() ? entry -> true : answers(words))
                        .filter(entry -> filter.kind() == null || filter.kind() == kind(entry.seat()))
                        .filter(entry -> filter.department() == null
                                || filter.department()
                                        .equals(entry.seat().collectivity().department()))
                        .map(Entry::siren)
                : Stream.empty();
    }

    /** What the register says of one; empty when it does not know it. */
    static Optional<AuthorityFacts> facts(Siren siren) {
        return Positions.ofFrance()
                .seat(siren)
                .map(seat -> new AuthorityFacts(
                        seat.collectivity().name(),
                        kind(seat),
                        seat.collectivity().department(),
                        seat.commune(),
                        null,
                        seat.population() == 0 ? null : Integer.valueOf(seat.population()),
                        null,
                        null,
                        null));
    }

    private static @Nullable AuthorityKind kind(Positions.Seat seat) {
        return switch (seat.collectivity().kind()) {
            case "COM" -> AuthorityKind.COMMUNE;
            case "CC", "CA", "CU", "METRO", "MET69", "EPT" -> AuthorityKind.EPCI;
            case "DEP" -> AuthorityKind.DEPARTEMENT;
            case "REG" -> AuthorityKind.REGION;
            default -> null;
        };
    }

    private static Predicate<Entry> answers(String words) {
        String digits = words.replace(" ", "");
        if (digits.chars().allMatch(Character::isDigit)) {
            return entry -> entry.siren().value().startsWith(digits);
        }
        List<String> beginnings =
                Arrays.stream(words.split(" ")).map(word -> " " + word).toList();
        return entry -> beginnings.stream().allMatch(entry.words()::contains);
    }
}
