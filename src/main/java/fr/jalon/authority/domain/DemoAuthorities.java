package fr.jalon.authority.domain;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.jalon.account.DemoAccountsCreated;
import fr.jalon.authority.AuthorityKind;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the invented authorities of the demonstration are, and for how many people: no directory knows them. */
@Component
@ConditionalOnBooleanProperty("jalon.demo.enabled")
class DemoAuthorities {

    private final PublishedNameService publishedNames;
    private final AuthorityRepository authorities;

    DemoAuthorities(PublishedNameService publishedNames, AuthorityRepository authorities) {
        this.publishedNames = publishedNames;
        this.authorities = authorities;
    }

    /** Where an admin has said otherwise, that stays. */
    @EventListener
    @Order(150)
    @Transactional
    public void describe(DemoAccountsCreated world) throws IOException {
        publishedNames.learn();
        for (NamedCsvRecord row : rows()) {
            authorities
                    .findById(row.getField("siren"))
                    .filter(one -> AuthorityFacts.of(one.values()).kind() == null)
                    .ifPresent(one -> one.correct(described(one.values(), row), Set.of()));
        }
    }

    private static AuthorityFacts described(Map<AuthorityField, String> values, NamedCsvRecord row) {
        AuthorityFacts facts = AuthorityFacts.of(values);
        String population = row.getField("habitants");
        return new AuthorityFacts(
                facts.name(),
                AuthorityKind.valueOf(row.getField("sorte")),
                facts.department(),
                facts.seat(),
                facts.address(),
                population.isEmpty() ? null : Integer.valueOf(population),
                facts.website(),
                facts.platform(),
                facts.aliases());
    }

    private static List<NamedCsvRecord> rows() throws IOException {
        try (InputStream in =
                        Objects.requireNonNull(DemoAuthorities.class.getResourceAsStream("/demo/collectivites.csv"));
                CsvReader<NamedCsvRecord> reader =
                        CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(in)) {
            return reader.stream().toList();
        }
    }
}
