package fr.jalon.authority;

import fr.jalon.shared.Siren;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Entities of one kind that follow a merge: each moves, and whatever else people note of it has nothing to do with that. */
public abstract class EntityFollower<T extends UnderAuthority> implements AuthorityFollower {

    private final String table;

    /** @param table with its schema; it has a {@code company_id} and a {@code siren} */
    protected EntityFollower(String table) {
        this.table = table;
    }

    /** Those of the company in scope under that SIREN. */
    protected abstract List<T> under(Siren authority);

    /** That one of the company in scope; empty when it was deleted. */
    protected abstract Optional<T> find(UUID id);

    @Override
    public String counting() {
        return RowFollower.counting(table);
    }

    @Override
    public List<Followed> follow(Siren from, Siren into) {
        return under(from).stream()
                .map(one -> {
                    one.moveTo(into);
                    return new Followed(one.id(), from.value());
                })
                .toList();
    }

    @Override
    public boolean isAsLeft(Siren into, Followed followed) {
        return there(into, followed).isPresent();
    }

    @Override
    public void giveBack(Siren from, Siren into, List<Followed> followed) {
        followed.forEach(one -> there(into, one).ifPresent(thing -> thing.moveTo(from)));
    }

    private Optional<T> there(Siren into, Followed followed) {
        return find(followed.thing()).filter(one -> one.authority().equals(into));
    }
}
