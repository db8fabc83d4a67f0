package fr.jalon.contact.domain;

import fr.jalon.site.Aggregate;
import java.util.List;
import java.util.UUID;

/** Entities that point to one person, each known by its id. @param <E> the entity */
public abstract class EntityPersonFollower<E extends Aggregate> implements PersonFollower {

    private final String kind;

    /** @param kind see {@link #kind()} */
    protected EntityPersonFollower(String kind) {
        this.kind = kind;
    }

    /** Those of the company in scope. */
    protected abstract List<E> pointingTo(UUID person);

    protected abstract void point(E entity, UUID person);

    @Override
    public final String kind() {
        return kind;
    }

    @Override
    public List<String> move(UUID from, UUID into) {
        List<E> all = pointingTo(from);
        all.forEach(one -> point(one, into));
        return all.stream().map(EntityPersonFollower::key).toList();
    }

    @Override
    public void giveBack(UUID from, UUID into, List<String> moved) {
        pointingTo(from).stream().filter(one -> moved.contains(key(one))).forEach(one -> point(one, into));
    }

    private static String key(Aggregate entity) {
        return entity.id().toString();
    }
}
