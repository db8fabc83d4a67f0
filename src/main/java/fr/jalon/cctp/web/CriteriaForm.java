package fr.jalon.cctp.web;

import fr.jalon.cctp.domain.CriterionLine;
import fr.jalon.cctp.domain.CriterionService.Typed;
import fr.jalon.site.Choice;
import fr.jalon.site.ManyLines;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * The award criteria as typed, a row each; a row without a name is none.
 *
 * @param keys ids of those that were there before; empty for new ones
 * @param weights percent of all
 * @param kinds {@code critere}, or {@code partie} of the criterion above
 */
public record CriteriaForm(
        @Nullable List<String> keys,
        @Nullable List<String> names,
        @Nullable List<String> weights,
        @Nullable List<String> kinds,

        @Size(max = 4000, message = "La méthode de notation compte au plus 4 000 caractères.") @ManyLines @Nullable
        String marking) {

    private static final int SPARE = 4;
    private static final int MOST = 60;
    private static final int ALL = 100;

    /** A row of the page. */
    public record Row(String key, String name, String weight, boolean part) {}

    /** What a row may be. */
    public List<Choice> sorts() {
        return List.of(new Choice("critere", "critère"), new Choice("partie", "partie"));
    }

    static CriteriaForm of(List<CriterionLine> criteria, @Nullable String marking) {
        List<String> keys = new ArrayList<>();
        List<String> names = new ArrayList<>();
        List<String> weights = new ArrayList<>();
        List<String> kinds = new ArrayList<>();
        for (CriterionLine one : criteria) {
            keys.add(String.valueOf(one.id()));
            names.add(one.name());
            weights.add(String.valueOf(one.weight()));
            kinds.add(one.parent() == null ? "critere" : "partie");
        }
        return new CriteriaForm(keys, names, weights, kinds, marking);
    }

    /** What was typed, with some empty rows below. */
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        int typed = Math.min(MOST, names == null ? 0 : names.size());
        for (int i = 0; i < typed; i++) {
            Row row = row(i);
            if (!row.name().isEmpty() || !row.weight().isEmpty()) {
                rows.add(row);
            }
        }
        for (int i = 0; i < SPARE && rows.size() < MOST; i++) {
            rows.add(new Row("", "", "", false));
        }
        return rows;
    }

    /** The criteria; what is not one is told to the errors. None at all is allowed. */
    List<Typed> read(BindingResult errors) {
        List<Typed> criteria = new ArrayList<>();
        for (Row row : rows()) {
            if (!row.name().isEmpty() || !row.weight().isEmpty()) {
                add(criteria, row, errors);
            }
        }
        if (!criteria.isEmpty() && !errors.hasErrors()) {
            check(criteria, errors);
        }
        return criteria;
    }

    private static void add(List<Typed> criteria, Row row, BindingResult errors) {
        int weight = row.weight().matches("\\d{1,3}") ? Integer.parseInt(row.weight()) : 0;
        if (row.name().isEmpty() || row.name().length() > CriterionLine.LONGEST_NAME) {
            errors.rejectValue("names", "name", "Donnez à chaque critère un nom de 300 caractères au plus.");
        } else if (weight < 1 || weight > ALL) {
            errors.rejectValue(
                    "names", "weight", "Le poids de « " + row.name() + " » est un nombre entier de 1 à 100.");
        } else if (row.part() && criteria.isEmpty()) {
            errors.rejectValue(
                    "names", "part", "« " + row.name() + " » est une partie : mettez son critère au-dessus.");
        } else {
            Typed typed = new Typed(id(row.key()), row.name(), weight, List.of());
            if (row.part()) {
                Typed of = criteria.remove(criteria.size() - 1);
                List<Typed> parts = new ArrayList<>(of.parts());
                parts.add(typed);
                criteria.add(new Typed(of.id(), of.name(), of.weight(), parts));
            } else {
                criteria.add(typed);
            }
        }
    }

    private static void check(List<Typed> criteria, BindingResult errors) {
        int sum = sum(criteria);
        if (sum != ALL) {
            errors.rejectValue("names", "sum", "Les critères font " + sum + " % : il en faut 100.");
        }
        for (Typed one : criteria) {
            if (!one.parts().isEmpty() && sum(one.parts()) != one.weight()) {
                errors.rejectValue(
                        "names",
                        "parts",
                        "Les parties de « " + one.name() + " » font " + sum(one.parts()) + " % : il en faut "
                                + one.weight() + ", le poids du critère.");
            }
        }
    }

    private static int sum(List<Typed> criteria) {
        return criteria.stream().mapToInt(Typed::weight).sum();
    }

    private Row row(int i) {
        return new Row(
                at(keys, i),
                at(names, i).replaceAll("\\s+", " "),
                at(weights, i).replaceFirst("\\s*%$", ""),
                at(kinds, i).equals("partie"));
    }

    private static String at(@Nullable List<String> typed, int i) {
        return typed == null || i >= typed.size() || typed.get(i) == null
                ? ""
                : typed.get(i).strip();
    }

    private static @Nullable UUID id(String key) {
        return key.matches("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}") ? UUID.fromString(key) : null;
    }
}
