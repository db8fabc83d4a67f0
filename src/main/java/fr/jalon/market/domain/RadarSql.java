package fr.jalon.market.domain;

import fr.jalon.reference.CpvLabels;
import fr.jalon.reference.Surroundings;
import fr.jalon.reference.Trade;
import fr.jalon.shared.Amount;
import fr.jalon.shared.Department;
import fr.jalon.shared.PlainText;
import fr.jalon.shared.Siren;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A query in SQL: the condition on {@code market.contract c} and its parameters. */
final class RadarSql {

    /** Labels that hold a common word are many; the object's own words find the rest. */
    private static final int CODES_OF_A_WORD = 300;

    /** Digits of a CPV code's coarsest part. */
    private static final int DIVISION = 2;

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    /** @param buyers who count as the buyer that is looked for; empty where none is */
    RadarSql(RadarFilter query, Set<Siren> buyers) {
        and(
                "coalesce(c.j_likely, c.end_likely) BETWEEN :earliest AND :to",
                Map.of("earliest", query.earliest(), "to", query.to()));
        and("coalesce(c.j_max, c.end_likely) >= :from", Map.of("from", query.from()));
        if (!query.works()) {
            conditions.add("NOT c.is_works");
        }
        divisions(query);
        if (!query.departments().isEmpty()) {
            and("c.department = ANY(:departments)", Map.of("departments", codes(query.departments())));
        }
        if (query.around() != null) {
            around(Surroundings.of(query.around().point(), query.around().kilometres()));
        }
        if (query.buyer() != null) {
            String[] sirens = buyers.stream().map(Siren::value).toArray(String[]::new);
            and("c.buyer_siren = ANY(:buyers)", Map.of("buyers", sirens));
        }
        amount("c.amount >= :min", "min", query.min());
        amount("c.amount <= :max", "max", query.max());
        if (!query.trades().isEmpty()) {
            trades(query.trades());
        }
    }

    String sql() {
        return String.join("\n  AND ", conditions);
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    private void and(String condition, Map<String, Object> values) {
        conditions.add(condition);
        parameters.putAll(values);
    }

    private void amount(String condition, String name, @Nullable Amount amount) {
        if (amount != null) {
            and(condition, Map.of(name, amount.euros()));
        }
    }

    /**
     * Where the work is done, where that is said; else where the buyer sits, as the ranking of authorities has it; of buyers without
     * a known seat, the chef-lieu of the département. The départements follow; an index begins with them.
     */
    private void around(Surroundings near) {
        and("c.department = ANY(:nearDepartments)", Map.of("nearDepartments", codes(near.departments())));
        and(
                """
                CASE WHEN c.place_type = 'Code commune' AND c.place_code ~ '^[0-9][0-9AB][0-9]{3}$'
                       THEN c.place_code = ANY(:nearCommunes)
                     WHEN c.place_type = 'Code postal' AND c.place_code ~ '^[0-9]{5}$'
                       THEN c.place_code = ANY(:nearPostcodes)
                     WHEN left(c.buyer_siren, 2) IN ('20', '21', '22', '23', '24') THEN c.buyer_siren = ANY(:nearBuyers)
                     ELSE c.department = ANY(:nearPrefectures) END""",
                Map.of(
                        "nearCommunes", near.communes().toArray(String[]::new),
                        "nearPostcodes", near.postcodes().toArray(String[]::new),
                        "nearBuyers",
                                near.authorities().stream().map(Siren::value).toArray(String[]::new),
                        "nearPrefectures", codes(near.prefectures())));
    }

    private static String[] codes(Set<Department> departments) {
        return departments.stream().map(Department::code).toArray(String[]::new);
    }

    /** Follows from the codes below; said as well because an index begins with it. */
    private void divisions(RadarFilter query) {
        if ((!query.departments().isEmpty() || query.around() != null)
                && !query.trades().isEmpty()
                && query.trades().stream().allMatch(trade -> isCode(trade) && trade.length() >= DIVISION)) {
            String[] divisions = query.trades().stream()
                    .map(trade -> trade.substring(0, DIVISION))
                    .distinct()
                    .toArray(String[]::new);
            and("left(c.cpv, " + DIVISION + ") = ANY(:divisions)", Map.of("divisions", divisions));
        }
    }

    private void trades(List<String> trades) {
        List<String> any = new ArrayList<>();
        for (int i = 0; i < trades.size(); i++) {
            String trade = trades.get(i);
            if (isCode(trade)) {
                any.add("c.cpv LIKE :cpv" + i);
                parameters.put("cpv" + i, trade + "%");
            } else {
                words(trade, i, any);
            }
        }
        conditions.add("(" + String.join(" OR ", any) + ")");
    }

    /** Words are found in the object, or in the label of the contract's CPV code. */
    private void words(String trade, int i, List<String> any) {
        any.add("c.words @@ to_tsquery('french', :words" + i + ")");
        parameters.put(
                "words" + i,
                Stream.of(PlainText.of(trade).split(" "))
                        .map(word -> word + ":*")
                        .collect(Collectors.joining(" & ")));
        String[] codes = CpvLabels.inFrench().search(trade, CODES_OF_A_WORD).stream()
                .map(Trade::cpv)
                .map(cpv -> cpv.value())
                .toArray(String[]::new);
        if (codes.length > 0) {
            any.add("c.cpv = ANY(:codes" + i + ")");
            parameters.put("codes" + i, codes);
        }
    }

    static boolean isCode(String trade) {
        return trade.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
