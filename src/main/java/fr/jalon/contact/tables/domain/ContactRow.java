package fr.jalon.contact.tables.domain;

import fr.jalon.contact.domain.Circle;
import fr.jalon.contact.domain.ContactFacts;
import fr.jalon.contact.domain.Influence;
import fr.jalon.contact.domain.Provenance;
import fr.jalon.contact.domain.Source;
import fr.jalon.contact.domain.TypedName;
import fr.jalon.shared.ReadableText;
import fr.jalon.tabular.RowFault;
import fr.jalon.tabular.TableRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A row as a person: its cells understood, or what is wrong with them. Pure. */
record ContactRow(ContactFacts facts, @Nullable Source source, List<RowFault> faults) {

    private static final Map<String, Integer> LIMITS = Map.of(
            ContactColumns.FIRST_NAME, 100,
            ContactColumns.LAST_NAME, 100,
            ContactColumns.FULL_NAME, 200,
            ContactColumns.POSITION, 200,
            ContactColumns.EMAIL, 254,
            ContactColumns.NOTE, 2000,
            ContactColumns.SOURCE, 100,
            ContactColumns.SOURCE_DETAIL, 300);
    private static final int LONGEST_DETAIL = 300;
    private static final int LONGEST_NAME = 100;

    /** @param today after which nothing was collected */
    static ContactRow of(TableRow row, LocalDate today) {
        List<RowFault> faults = new ArrayList<>();
        LIMITS.forEach((key, most) -> {
            if (row.text(key).length() > most) {
                faults.add(RowFault.of(key, "Ce texte dépasse " + most + "\u00a0caractères : raccourcissez-le."));
            }
        });
        if (row.date(ContactColumns.COLLECTED_ON)
                .filter(day -> day.isAfter(today))
                .isPresent()) {
            faults.add(RowFault.of(
                    ContactColumns.COLLECTED_ON,
                    "Cette date est à venir : ces coordonnées ont été recueillies au plus tard aujourd’hui."));
        }
        TypedName name = name(row);
        if (name.lastName().length() > LONGEST_NAME || text(name.firstName()).length() > LONGEST_NAME) {
            faults.add(RowFault.of(ContactColumns.FULL_NAME, "Ce nom est trop long : raccourcissez-le."));
        }
        Circle circle = known(row, ContactColumns.CIRCLE, CellWords::circle, Circle.values(), Circle::label, faults);
        Influence influence = known(
                row, ContactColumns.INFLUENCE, CellWords::influence, Influence.values(), Influence::label, faults);
        ContactFacts facts = new ContactFacts(
                name.civility(),
                orNull(text(name.firstName())),
                name.lastName(),
                orNull(line(row.text(ContactColumns.POSITION))),
                circle == null ? Circle.OTHER : circle,
                influence == null ? Influence.UNKNOWN : influence,
                orNull(row.text(ContactColumns.EMAIL)),
                orNull(CellWords.phone(row.text(ContactColumns.PHONE))),
                orNull(row.text(ContactColumns.NOTE)));
        return new ContactRow(facts, CellWords.source(row.text(ContactColumns.SOURCE)), List.copyOf(faults));
    }

    /** What the file says of where it has the details from; else the file itself. */
    Provenance provenance(TableRow row, String fileName, LocalDate today) {
        LocalDate on = row.date(ContactColumns.COLLECTED_ON).orElse(today);
        String detail = row.text(ContactColumns.SOURCE_DETAIL);
        if (source != null) {
            return new Provenance(
                    source, orNull(cut(detail.isEmpty() && source == Source.IMPORT ? fileName : detail)), on);
        }
        String said = line(row.text(ContactColumns.SOURCE) + " " + detail);
        return new Provenance(Source.IMPORT, orNull(cut(said.isEmpty() ? fileName : said + " (" + fileName + ")")), on);
    }

    private static TypedName name(TableRow row) {
        String last = line(row.text(ContactColumns.LAST_NAME));
        String first = line(row.text(ContactColumns.FIRST_NAME));
        TypedName name = last.isEmpty()
                ? CellWords.name(line(row.text(ContactColumns.FULL_NAME)))
                : first.isEmpty() && TypedName.of(last).civility() != null
                        ? TypedName.of(last) // « Mme Claire Aubert » in the one column there is
                        : new TypedName(null, orNull(first), last);
        return name.civility() != null
                ? name
                : new TypedName(
                        CellWords.civility(row.text(ContactColumns.CIVILITY)), name.firstName(), name.lastName());
    }

    private interface Reading<T> {

        @Nullable
        T of(String cell);
    }

    private interface Label<T> {

        String of(T value);
    }

    private static <T> @Nullable T known(
            TableRow row, String key, Reading<T> reading, T[] all, Label<T> label, List<RowFault> faults) {
        String cell = row.text(key);
        T value = cell.isEmpty() ? null : reading.of(cell);
        if (!cell.isEmpty() && value == null) {
            faults.add(RowFault.of(
                    key,
                    "Écrivez " + Arrays.stream(all).map(label::of).collect(Collectors.joining(", "))
                            + ", ou laissez vide."));
        }
        return value;
    }

    private static String line(String cell) {
        return ReadableText.of(cell).replaceAll("[\\s\\p{Z}]+", " ").strip();
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(LONGEST_DETAIL, text.length()));
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
