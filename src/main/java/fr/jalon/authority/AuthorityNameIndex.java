package fr.jalon.authority;

import fr.jalon.shared.PlainText;
import fr.jalon.shared.Siren;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds authorities by what people call them, for files with many names: read once, then in memory. */
public final class AuthorityNameIndex {

    private static final Pattern COMMUNE =
            Pattern.compile("^(?:(?:mairie|ville|commune)(?: des| de| du| d)? )?(?:(?:le|la|les|l) )?");

    private final Map<String, Set<Siren>> exact = new HashMap<>();
    private final Map<String, Set<Siren>> communes = new HashMap<>();

    /** By their names alone. */
    public static AuthorityNameIndex of(List<AuthorityRef> authorities) {
        AuthorityNameIndex index = new AuthorityNameIndex();
        authorities.forEach(one -> index.add(one.name(), one.siren()));
        return index;
    }

    /** One more name of an authority. */
    public void add(String name, Siren siren) {
        String plain = PlainText.of(name);
        if (!plain.isEmpty()) {
            exact.computeIfAbsent(plain, any -> new HashSet<>()).add(siren);
            communes.computeIfAbsent(bare(plain), any -> new HashSet<>()).add(siren);
        }
    }

    /**
     * All that are called so, accents, case and signs aside; where none is, {@code Mairie du Mans}, {@code Ville du Mans} and
     * {@code Le Mans} are one.
     */
    public Set<Siren> find(String called) {
        String plain = PlainText.of(called);
        Set<Siren> found = exact.getOrDefault(plain, Set.of());
        return Set.copyOf(found.isEmpty() ? communes.getOrDefault(bare(plain), Set.of()) : found);
    }

    private static String bare(String plain) {
        return COMMUNE.matcher(plain).replaceFirst("");
    }
}
