package fr.jalon.authority.domain;

import fr.jalon.reference.Places.Collectivity;
import fr.jalon.reference.Positions;
import fr.jalon.shared.PlainText;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** Finds communes, groupings, départements and régions by name, whether anything of theirs was ever published or not. */
public final class RegisterSearch {

    private static final Comparator<Positions.Seat> LARGEST_FIRST = Comparator.comparingInt(Positions.Seat::population)
            .reversed()
            .thenComparing(seat -> seat.collectivity().siren().value());

    private RegisterSearch() {}

    /** By beginnings of the words of a name, accents aside, or by the beginning of the SIREN; the most populous first. */
    public static List<Collectivity> named(String typed, int limit) {
        String words = PlainText.of(typed);
        return words.isEmpty()
                ? List.of()
                : Positions.ofFrance().seats().stream()
                        .filter(answers(words))
                        .sorted(LARGEST_FIRST)
                        .limit(limit)
                        .map(Positions.Seat::collectivity)
                        .toList();
    }

    private static Predicate<Positions.Seat> answers(String words) {
        String digits = words.replace(" ", "");
        if (digits.chars().allMatch(Character::isDigit)) {
            return seat -> seat.collectivity().siren().value().startsWith(digits);
        }
        List<String> beginnings =
                Arrays.stream(words.split(" ")).map(word -> " " + word).toList();
        return seat -> {
            String name = " " + PlainText.of(seat.collectivity().name());
            return beginnings.stream().allMatch(name::contains);
        };
    }
}
