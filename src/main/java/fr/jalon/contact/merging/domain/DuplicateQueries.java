package fr.jalon.contact.merging.domain;

import fr.jalon.contact.domain.ContactDetails;
import fr.jalon.contact.domain.ContactQueries;
import fr.jalon.contact.domain.Likeness;
import fr.jalon.shared.PlainText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Pairs of people who are likely one. Only those are compared who share an authority, an address or a name. */
@Component
@Transactional(readOnly = true)
public class DuplicateQueries {

    private static final int MOST = 50;

    private final ContactQueries contactQueries;

    DuplicateQueries(ContactQueries contactQueries) {
        this.contactQueries = contactQueries;
    }

    /** Two who may be one. */
    public record Pair(ContactDetails one, ContactDetails other, Likeness likeness) {}

    /** The likeliest first. */
    public List<Pair> all() {
        List<ContactDetails> people = contactQueries.all();
        Map<String, List<ContactDetails>> neighbours = new HashMap<>();
        for (ContactDetails one : people) {
            keys(one)
                    .forEach(key -> neighbours
                            .computeIfAbsent(key, any -> new ArrayList<>())
                            .add(one));
        }
        Set<Set<UUID>> seen = new HashSet<>();
        List<Pair> pairs = new ArrayList<>();
        for (List<ContactDetails> near : neighbours.values()) {
            for (int i = 0; i < near.size(); i++) {
                for (int k = i + 1; k < near.size(); k++) {
                    ContactDetails one = near.get(i);
                    ContactDetails other = near.get(k);
                    Likeness likeness = Likeness.of(one, other);
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
                .limit(MOST)
                .toList();
    }

    private static Set<String> keys(ContactDetails one) {
        Set<String> keys = new LinkedHashSet<>();
        keys.add("siren " + one.authority().value());
        keys.add("name " + PlainText.of(one.facts().lastName()));
        if (one.facts().email() != null) {
            keys.add("mail " + one.facts().email());
        }
        return keys;
    }
}
