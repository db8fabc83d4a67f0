package fr.jalon.contact.domain;

import fr.jalon.account.CompanyScope;
import fr.jalon.authority.TargetRef;
import fr.jalon.shared.PlainText;
import fr.jalon.shared.Siren;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds with whom one may have spoken by a few words, accents aside: people of the company, and its targets. */
@Component
@Transactional(readOnly = true)
public class AddresseeQueries {

    /** Far more than one looks at; what is sorted out beyond it is found with one word more. */
    private static final int LOOKED_AT = 200;

    private static final String PEOPLE = """
            SELECT id, siren, civility, first_name, last_name
            FROM contact.contact
            WHERE company_id = :company AND left_on IS NULL
              AND (siren = ANY (:sirens)
                  OR public.plain(concat_ws(' ', first_name, last_name, position)) LIKE ANY (:words))
            ORDER BY last_name COLLATE "fr-x-icu", id LIMIT :limit
            """;

    private final JdbcClient jdbc;
    private final CompanyScope scope;

    AddresseeQueries(JdbcClient jdbc, CompanyScope scope) {
        this.jdbc = jdbc;
        this.scope = scope;
    }

    /**
     * Those whose name, or authority, begins a word with each of the words: people first.
     *
     * @param aims the targets of the company
     * @param limit at most so many
     */
    public List<Addressee> search(String typed, List<TargetRef> aims, int limit) {
        List<String> words = Arrays.stream(PlainText.of(typed).split(" "))
                .filter(word -> !word.isEmpty()
                        && !List.of("mme", "m", "mr", "monsieur", "madame").contains(word))
                .toList();
        if (words.isEmpty()) {
            return List.of();
        }
        List<Addressee> authorities = aims.stream().map(AddresseeQueries::of).toList();
        Map<Siren, String> names =
                authorities.stream().collect(Collectors.toMap(Addressee::authority, Addressee::name));
        return Stream.concat(people(words, authorities, names).stream(), authorities.stream())
                .filter(one -> matches(one.label(), words))
                .sorted(Comparator.comparing((Addressee one) -> !matches(one.name(), words)))
                .limit(limit)
                .toList();
    }

    private List<Addressee> people(List<String> words, List<Addressee> authorities, Map<Siren, String> names) {
        return jdbc.sql(PEOPLE)
                .param("company", scope.required())
                .param(
                        "sirens",
                        authorities.stream()
                                .filter(one -> words.stream().anyMatch(word -> matches(one.name(), List.of(word))))
                                .map(one -> one.authority().value())
                                .toArray(String[]::new))
                .param("words", words.stream().map(word -> "%" + word + "%").toArray(String[]::new))
                .param("limit", LOOKED_AT)
                .query((row, number) -> {
                    Siren authority = new Siren(row.getString("siren"));
                    String civility = row.getString("civility");
                    return new Addressee(
                            authority,
                            row.getObject("id", UUID.class),
                            ContactDetails.name(
                                    civility == null ? null : Civility.valueOf(civility),
                                    row.getString("first_name"),
                                    row.getString("last_name")),
                            names.getOrDefault(authority, "SIREN " + authority.formatted()));
                })
                .list();
    }

    private static boolean matches(String label, List<String> words) {
        String plain = " " + PlainText.of(label);
        return words.stream().allMatch(word -> plain.contains(" " + word));
    }

    private static Addressee of(TargetRef target) {
        return new Addressee(
                target.authority().siren(),
                null,
                target.authority().name(),
                target.authority().name());
    }
}
