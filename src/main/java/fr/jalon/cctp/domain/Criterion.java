package fr.jalon.cctp.domain;

import fr.jalon.site.Aggregate;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An award criterion, or part of one. */
@Entity
@Table(schema = "cctp", name = "criterion")
class Criterion extends Aggregate {

    private UUID draftId;
    private @Nullable UUID parentId;
    private int place;
    private String name;
    private int weight;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Criterion() {}

    /** @param weight percent of all offers' marks, 1 to 100 */
    Criterion(UUID id, UUID draftId, @Nullable UUID parentId, int place, String name, int weight) {
        super(id);
        this.draftId = draftId;
        this.parentId = parentId;
        this.place = place;
        this.name = name;
        this.weight = weight;
    }

    void say(int newPlace, String newName, int newWeight) {
        place = newPlace;
        name = newName;
        weight = newWeight;
    }

    UUID draftId() {
        return draftId;
    }

    @Nullable
    UUID parentId() {
        return parentId;
    }

    int place() {
        return place;
    }

    String name() {
        return name;
    }

    int weight() {
        return weight;
    }
}
