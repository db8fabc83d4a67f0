package fr.jalon.contact.merging.domain;

import fr.jalon.contact.domain.ContactDetails;
import fr.jalon.contact.domain.ContactQueries;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
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
        Map<String, List<ComparedContact>> neighbours = new HashMap<>();
        for (ContactDetails contact : contactQueries.all()) {
            ComparedContact one = ComparedContact.of(contact);
            keys(one)
                    .forEach(key -> neighbours
                            .computeIfAbsent(key, any -> new ArrayList<>())
                            .add(one));
        }
        Set<Set<UUID>> seen = new HashSet<>();
        List<Pair> pairs = new ArrayList<>();
        for (List<ComparedContact> near : neighbours.values()) {
            for (int i = 0; i < near.size(); i++) {
                for (int k = i + 1; k < near.size(); k++) {
                    ContactDetails one = near.get(i).contact();
                    ContactDetails other = near.get(k).contact();
                    Likeness likeness = Likeness.of(near.get(i), near.get(k));
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
