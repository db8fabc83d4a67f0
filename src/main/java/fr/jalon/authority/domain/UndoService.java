package fr.jalon.authority.domain;

import fr.jalon.account.SignedIn;
import fr.jalon.authority.AuthorityMergeUndone;
import fr.jalon.authority.domain.AuthorityChange.Act;
import fr.jalon.shared.Siren;
import fr.jalon.site.NotFoundException;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes changes of the list back, as long as nothing has touched the same fields since. */
@Service
@Transactional(noRollbackFor = RefusedException.class)
public class UndoService {

    private final AuthorityRepository authorities;
    private final ChangeQueries changeQueries;
    private final ChangeRepository changes;
    private final UndoCheck check;
    private final DirectoryService directories;
    private final ApplicationEventPublisher events;

    UndoService(
            AuthorityRepository authorities,
            ChangeQueries changeQueries,
            ChangeRepository changes,
            UndoCheck check,
            DirectoryService directories,
            ApplicationEventPublisher events) {
        this.authorities = authorities;
        this.changeQueries = changeQueries;
        this.changes = changes;
        this.check = check;
        this.directories = directories;
        this.events = events;
    }

    /** Why it cannot be taken back now; empty when it can. */
    @Transactional(readOnly = true)
    public Optional<String> whyNot(AuthorityChange change) {
        return check.whyNot(change);
    }

    /**
     * Takes a change back.
     *
     * @return the row of the history that says so
     * @throws RefusedException with the sentence why not
     */
    public UUID undo(UUID id, SignedIn by) {
        authorities.lockAll();
        AuthorityChange change = changeQueries.find(id).orElseThrow(() -> new NotFoundException("change " + id));
        check.whyNot(change).ifPresent(why -> {
            throw new RefusedException(why);
        });
        Siren siren = change.siren();
        return siren == null ? directories.undo(change, by) : undo(change, siren, by);
    }

    private UUID undo(AuthorityChange change, Siren siren, SignedIn by) {
        Authority authority =
                authorities.findById(siren.value()).orElseThrow(() -> new NotFoundException("authority " + siren));
        Authority other = Optional.ofNullable(change.other())
                .flatMap(one -> authorities.findById(one.value()))
                .orElse(null);
        Map<AuthorityField, String> before = authority.values();
        if (change.act() == Act.ENTERED) {
            authorities.delete(authority);
            return changes.write(
                    siren,
                    change.name(),
                    Act.UNDONE,
                    before,
                    Map.of(),
                    new ChangeRepository.Context(null, change.id()),
                    by);
        }
        change.before().forEach((field, value) -> restore(authority, AuthorityField.valueOf(field), value, change));
        UUID undoing =
                changes.write(authority, Act.UNDONE, before, new ChangeRepository.Context(other, change.id()), by);
        if (change.act() == Act.MERGED && other != null) {
            events.publishEvent(new AuthorityMergeUndone(change.id(), siren, other.siren()));
        }
        return undoing;
    }

    private static void restore(Authority authority, AuthorityField field, String value, AuthorityChange change) {
        if (field != AuthorityField.CORRECTED_FIELDS) {
            authority.put(field, value);
            return;
        }
        // Others may have been corrected since: only what this change settled is open to imports again, and the
        // reverse.
        Set<AuthorityField> was = Authority.read(value);
        Set<AuthorityField> became = Authority.read(change.after().getOrDefault(field.name(), ""));
        Set<AuthorityField> settled = authority.corrected();
        Set<AuthorityField> added = EnumSet.noneOf(AuthorityField.class);
        added.addAll(became);
        added.removeAll(was);
        was.removeAll(became);
        settled.removeAll(added);
        settled.addAll(was);
        authority.put(field, Authority.listed(settled));
    }
}
