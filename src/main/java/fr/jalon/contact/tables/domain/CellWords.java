package fr.jalon.contact.tables.domain;

import fr.jalon.contact.domain.Circle;
import fr.jalon.contact.domain.Civility;
import fr.jalon.contact.domain.Influence;
import fr.jalon.contact.domain.Source;
import fr.jalon.contact.domain.TypedName;
import fr.jalon.shared.PlainText;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What people write into the cells of their lists. Pure. */
final class CellWords {

    private static final List<String> ELECTED =
            List.of("elu", "maire", "adjoint", "president", "vice president", "conseiller");

    private CellWords() {}

    /** {@code Mme Claire Aubert}, {@code AUBERT Claire}, {@code Aubert, Claire}: the family's name in capitals, or before the comma. */
    static TypedName name(String cell) {
        int comma = cell.indexOf(',');
        if (comma > 0 && comma < cell.length() - 1) {
            String family = cell.substring(0, comma).strip();
            Civility civility = TypedName.of(family).civility();
            return new TypedName(
                    civility,
                    cell.substring(comma + 1).strip(),
                    civility == null ? family : family.substring(family.indexOf(' ') + 1));
        }
        TypedName typed = TypedName.of(cell.isEmpty() ? "?" : cell);
        List<String> words = Arrays.stream(cell.split(" "))
                .skip(typed.civility() == null ? 0 : 1)
                .toList();
        Predicate<String> loud = word -> word.length() > 1
                && word.equals(word.toUpperCase(Locale.FRENCH))
                && !word.equals(word.toLowerCase(Locale.FRENCH))
                && !word.endsWith(".");
        if (words.stream().anyMatch(loud) && !words.stream().allMatch(loud)) {
            return new TypedName(typed.civility(), joined(words, loud.negate()), joined(words, loud));
        }
        return typed;
    }

    private static String joined(List<String> words, Predicate<String> which) {
        return words.stream().filter(which).collect(Collectors.joining(" "));
    }

    static @Nullable Civility civility(String cell) {
        return switch (PlainText.of(cell)) {
            case "mme", "madame", "mlle", "mademoiselle", "mrs", "ms", "f" -> Civility.MADAME;
            case "m", "mr", "monsieur", "h" -> Civility.MONSIEUR;
            default -> null;
        };
    }

    static @Nullable Circle circle(String cell) {
        Circle said = labelled(Circle.values(), Circle::label, cell);
        return said == null && ELECTED.stream().anyMatch(PlainText.of(cell)::startsWith) ? Circle.ELECTED : said;
    }

    static @Nullable Influence influence(String cell) {
        return labelled(Influence.values(), Influence::label, cell);
    }

    static @Nullable Source source(String cell) {
        return labelled(Source.values(), Source::label, cell);
    }

    /** As people here write numbers of France; others as they are. */
    static String phone(String read) {
        return read.startsWith("+33") ? ("0" + read.substring(3)).replaceAll("(\\d{2})(?=\\d)", "$1 ") : read;
    }

    private static <E extends Enum<E>> @Nullable E labelled(E[] all, Function<E, String> label, String cell) {
        String plain = PlainText.of(cell);
        return Arrays.stream(all)
                .filter(one -> plain.equals(PlainText.of(label.apply(one))) || cell.equalsIgnoreCase(one.name()))
                .findFirst()
                .orElseGet(() -> Arrays.stream(all)
                        .filter(one -> plain.startsWith(PlainText.of(label.apply(one))))
                        .findFirst()
                        .orElse(null));
    }
}
