package fr.jalon.contact.tables.domain;

import fr.jalon.authority.Authorities;
import fr.jalon.authority.AuthorityNameIndex;
import fr.jalon.authority.AuthorityRef;
import fr.jalon.authority.TargetRef;
import fr.jalon.authority.Targets;
import fr.jalon.shared.Siren;
import fr.jalon.shared.Siret;
import fr.jalon.tabular.RowFault;
import fr.jalon.tabular.TableRow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which authority a row is about, remembered for the rows of one file. A number goes before a name, a target before the list. */
final class RowAuthorities {

    private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}]");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{9}");

    private final Authorities authorities;
    private final Map<Siren, Optional<Siren>> numbers = new HashMap<>();
    private final AuthorityNameIndex targets;
    private @Nullable AuthorityNameIndex everybody;

    RowAuthorities(Authorities authorities, Targets targets) {
        this.authorities = authorities;
        List<AuthorityRef> own =
                targets.all().stream().map(TargetRef::authority).toList();
        this.targets = AuthorityNameIndex.of(own);
        own.forEach(one -> numbers.put(one.siren(), Optional.of(one.siren())));
    }

    /** The authority, or why there is none. */
    record Found(@Nullable Siren siren, @Nullable RowFault fault) {}

    Found of(TableRow row) {
        String typed = row.text(ContactColumns.SIREN).isEmpty()
                ? row.text(ContactColumns.SIRET)
                : row.text(ContactColumns.SIREN);
        if (!typed.isEmpty()) {
            String key = row.text(ContactColumns.SIREN).isEmpty() ? ContactColumns.SIRET : ContactColumns.SIREN;
            Siren siren = key.equals(ContactColumns.SIREN) ? new Siren(typed) : new Siret(typed).siren();
            return numbered(siren, key);
        }
        String name = row.text(ContactColumns.AUTHORITY);
        String digits = BLANK.matcher(name).replaceAll("");
        if (NUMBER.matcher(digits).matches()) { // no authority is called by a number
            return numbered(new Siren(digits), ContactColumns.AUTHORITY);
        }
        Set<Siren> called = targets.find(name);
        if (called.isEmpty()) {
            called = everybody().find(name);
        }
        return switch (called.size()) {
            case 1 -> new Found(called.iterator().next(), null);
            case 0 ->
                fault(
                        ContactColumns.AUTHORITY,
                        "Aucune collectivité de ce nom n’est connue : écrivez-le comme dans vos cibles, ou ajoutez une colonne SIREN.");
            default ->
                fault(
                        ContactColumns.AUTHORITY,
                        "Plusieurs collectivités portent ce nom : ajoutez une colonne SIREN pour dire laquelle.");
        };
    }

    private Found numbered(Siren siren, String key) {
        return numbers.computeIfAbsent(siren, this::current)
                .map(one -> new Found(one, null))
                .orElseGet(
                        () -> fault(
                                key,
                                "Aucune collectivité de ce numéro n’est connue : vérifiez-le, ou ajoutez-la d’abord à vos cibles."));
    }

    private static Found fault(String key, String sentence) {
        return new Found(null, RowFault.of(key, sentence));
    }

    private Optional<Siren> current(Siren siren) {
        return authorities.current(siren).map(one -> one.authority().siren());
    }

    private AuthorityNameIndex everybody() {
        if (everybody == null) {
            everybody = authorities.names();
        }
        return everybody;
    }
}
