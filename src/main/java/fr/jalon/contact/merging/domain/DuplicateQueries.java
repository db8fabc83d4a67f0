package fr.jalon.contact.merging.domain;

import fr.jalon.contact.domain.ComparedContact;
import fr.jalon.contact.domain.ContactDetails;
import fr.jalon.contact.domain.ContactFacts;
import fr.jalon.contact.domain.ContactQueries;
import fr.jalon.contact.domain.LikelyTwins;
import fr.jalon.contact.domain.Likeness;
import fr.jalon.shared.Siren;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Pairs of people who are likely one. Only those are compared who share an authority, an address or a name. */
@Component
@Transactional(readOnly = true)
public class DuplicateQueries implements LikelyTwins {

    private static final int MOST = 50;

    private final ContactQueries contactQueries;
    private final ToldApartRepository toldApart;

    DuplicateQueries(ContactQueries contactQueries, ToldApartRepository toldApart) {
        this.contactQueries = contactQueries;
        this.toldApart = toldApart;
    }

    /**
     * What the pages of duplicates show.
     *
     * @param likely pairs to look at, the likeliest first
     * @param apart those that would be among them, but of which somebody has said that they are two people
     */
    public record Duplicates(List<Pair> likely, List<Pair> apart) {}

    /** Two who may be one. */
    public record Pair(ContactDetails one, ContactDetails other, Likeness likeness) {}

    private record Likely(ContactDetails contact, Likeness likeness) {}

    private record Compared(ContactDetails contact, ComparedContact by) {}

    /** Of the company in scope. */
    public Duplicates all() {
        Set<Set<UUID>> apart = new HashSet<>(toldApart.all());
        Map<Boolean, List<Pair>> pairs = alike().stream()
                .collect(Collectors.partitioningBy(pair ->
                        apart.contains(Set.of(pair.one().id(), pair.other().id()))));
        return new Duplicates(first(pairs.get(false)), first(pairs.get(true)));
    }

    @Override
    public Optional<ContactDetails> of(UUID contactId, Siren authority, ContactFacts facts) {
        ComparedContact one = ComparedContact.of(authority, facts);
        Set<String> near = keys(one);
        Set<Set<UUID>> apart = new HashSet<>(toldApart.all());
        return contactQueries.all().stream()
                .filter(other -> !other.id().equals(contactId) && !apart.contains(Set.of(contactId, other.id())))
                .map(other -> new Compared(other, ComparedContact.of(other.authority(), other.facts())))
                .filter(other -> !Collections.disjoint(near, keys(other.by())))
                .map(other -> new Likely(other.contact(), Likeness.of(one, other.by())))
                .filter(other -> other.likeness().isLikely())
                .max(Comparator.comparingInt(other -> other.likeness().score()))
                .map(Likely::contact);
    }

    private static List<Pair> first(@Nullable List<Pair> pairs) {
        return pairs == null ? List.of() : pairs.stream().limit(MOST).toList();
    }

    private List<Pair> alike() {
        Map<String, List<Compared>> neighbours = new HashMap<>();
        for (ContactDetails contact : contactQueries.all()) {
            Compared one = new Compared(contact, ComparedContact.of(contact.authority(), contact.facts()));
            keys(one.by())
                    .forEach(key -> neighbours
                            .computeIfAbsent(key, any -> new ArrayList<>())
                            .add(one));
        }
        Set<Set<UUID>> seen = new HashSet<>();
        List<Pair> pairs = new ArrayList<>();
        for (List<Compared> near : neighbours.values()) {
            for (int i = 0; i < near.size(); i++) {
                for (int k = i + 1; k < near.size(); k++) {
                    ContactDetails one = near.get(i).contact();
                    ContactDetails other = near.get(k).contact();
                    Likeness likeness =
                            Likeness.of(near.get(i).by(), near.get(k).by());
                    if (likeness.isLikely() && seen.add(Set.of(one.id(), other.id()))) {
                        pairs.add(new Pair(one, other, likeness));
                    }
                }
            }
        }
        return pairs.stream()
                .sorted(Comparator.comparingInt((Pair pair) -> -pair.likeness().score())
                        .thenComparing(pair -> pair.one().id())
                        .thenComparing(pair -> pair.other().id()))
                .toList();
    }

    private static Set<String> keys(ComparedContact one) {
        Set<String> keys = new LinkedHashSet<>();
        keys.add("siren " + one.authority().value());
        keys.add("name " + one.lastName());
        if (one.mail() != null) {
            keys.add("mail " + one.mail().toLowerCase(Locale.ROOT));
        }
        return keys;
    }
}
