package fr.jalon.contact.domain;

import fr.jalon.shared.PlainText;
import fr.jalon.shared.Siren;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who is known already, so that nobody is entered twice. Only those are compared who share an address, or an authority and how a name begins. Pure. */
final class KnownPeople {

    private static final int BEGINNING = 3;

    private final Map<String, List<Known>> neighbours = new HashMap<>();

    private record Known(UUID id, ComparedContact by) {}

    /**
     * Somebody known.
     *
     * @param certain the same person; else one that is to be looked at
     */
    record Match(UUID id, boolean certain) {}

    void add(UUID id, Siren authority, ContactFacts facts) {
        Known known = new Known(id, ComparedContact.of(authority, facts));
        keys(authority, facts)
                .forEach(key -> neighbours
                        .computeIfAbsent(key, any -> new ArrayList<>())
                        .add(known));
    }

    /** The same person, else somebody alike, else null. */
    @Nullable
    Match find(Siren authority, ContactFacts facts) {
        Match alike = null;
        ComparedContact wanted = ComparedContact.of(authority, facts);
        for (String key : keys(authority, facts)) {
            for (Known known : neighbours.getOrDefault(key, List.of())) {
                Likeness likeness = Likeness.of(wanted, known.by());
                if (likeness.isCertain()) {
                    return new Match(known.id(), true);
                }
                if (alike == null && likeness.isLikely()) {
                    alike = new Match(known.id(), false);
                }
            }
        }
        return alike;
    }

    private static Set<String> keys(Siren authority, ContactFacts facts) {
        Set<String> keys = new LinkedHashSet<>();
        if (facts.email() != null) {
            keys.add("mail " + facts.email().toLowerCase(Locale.ROOT));
        }
        String typed = Objects.requireNonNullElse(facts.firstName(), "") + " " + facts.lastName();
        for (String word : PlainText.of(typed).split(" ")) {
            keys.add(authority.value() + " " + word.substring(0, Math.min(BEGINNING, word.length())));
        }
        return keys;
    }
}
