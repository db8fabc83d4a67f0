package fr.jalon.testing;

import fr.jalon.account.SomePeople;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Fills the names in a row of the matrix with things of the worlds that know them: fresh ones for each act, since acts
 * change and remove; the same ones for all that only look, or a company would pile up hundreds of plans. For what the acts
 * themselves pile up, the first company is another after some of them: with a thousand people in it, the search for those
 * who are alike alone took a second a request.
 */
@Component
public class MatrixValues {

    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");
    private static final String NOBODYS = "018f0000-0000-7000-8000-000000000000";

    private static final int ACTS_IN_A_COMPANY = 12;

    private final ObjectProvider<MatrixWorld> worlds;
    private final SomePeople people;
    private final Map<MatrixWorld, Map<String, String>> lookedAt = new IdentityHashMap<>();

    private int acts;

    MatrixValues(ObjectProvider<MatrixWorld> worlds, SomePeople people) {
        this.worlds = worlds;
        this.people = people;
    }

    /**
     * Values of every name the row uses, for an act that may change them; what no world knows is the id of nothing. They are
     * the first company's, which may be another now: ask {@link SomePeople} for its people afterwards.
     */
    public Map<String, String> fresh(PermissionMatrix.Row row) {
        if (++acts % ACTS_IN_A_COMPANY == 0) {
            people.renewCompanies();
            lookedAt.clear();
        }
        return of(row, MatrixWorld::values);
    }

    /** The same for whoever looks only, or is turned away: one set for all of them. */
    public Map<String, String> kept(PermissionMatrix.Row row) {
        return of(row, world -> lookedAt.computeIfAbsent(world, MatrixWorld::values));
    }

    private Map<String, String> of(PermissionMatrix.Row row, Function<MatrixWorld, Map<String, String>> valuesOf) {
        TreeSet<String> wanted = new TreeSet<>();
        Matcher names = NAME.matcher(row.path() + " " + row.parameters());
        while (names.find()) {
            wanted.add(names.group(1));
        }
        Map<String, String> values = new HashMap<>();
        for (MatrixWorld world : worlds.stream().toList()) {
            if (world.names().stream().anyMatch(wanted::contains)) {
                values.putAll(valuesOf.apply(world));
            }
        }
        wanted.forEach(name -> values.putIfAbsent(name, NOBODYS));
        return values;
    }

    /** The address with its query, filled, of a row that only looks. */
    public String fill(PermissionMatrix.Row row) {
        Map<String, String> values = kept(row);
        return fill(row.parameters().isEmpty() ? row.path() : row.path() + "?" + row.parameters(), values);
    }

    public static String fill(String text, Map<String, String> values) {
        return NAME.matcher(text)
                .replaceAll(name -> Matcher.quoteReplacement(values.getOrDefault(name.group(1), name.group())));
    }
}
