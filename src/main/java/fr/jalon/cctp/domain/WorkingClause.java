package fr.jalon.cctp.domain;

import fr.jalon.site.Aggregate;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A clause as it is being written. Moving it is no change of its words: whoever edits it meanwhile is not disturbed. */
@Entity
@Table(schema = "cctp", name = "clause")
class WorkingClause extends Aggregate {

    private UUID draftId;

    @Column(updatable = false) // by WorkingClauseRepository.place alone
    private int place;

    private int level;
    private String number;
    private String title;
    private String words;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private UUID[] origins;

    private UUID editedBy;
    private Instant editedAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected WorkingClause() {}

    WorkingClause(UUID id, UUID draftId, int place, ClauseWords said, UUID by, Instant now) {
        super(id);
        this.draftId = draftId;
        this.place = place;
        this.level = said.level();
        this.number = said.number();
        this.title = said.title();
        this.words = said.words();
        this.origins = new UUID[0];
        this.editedBy = by;
        this.editedAt = now;
    }

    void write(ClauseWords said, UUID by, Instant now) {
        level = said.level();
        number = said.number();
        title = said.title();
        words = said.words();
        editedBy = by;
        editedAt = now;
    }

    void comeFrom(WorkingClause other) {
        origins = Stream.concat(
                        Arrays.stream(origins), Stream.concat(Stream.of(other.id()), Arrays.stream(other.origins)))
                .distinct()
                .toArray(UUID[]::new);
    }

    UUID draftId() {
        return draftId;
    }

    int place() {
        return place;
    }

    ClauseWords said() {
        return new ClauseWords(level, number, title, words);
    }

    UUID[] origins() {
        return origins.clone();
    }

    UUID editedBy() {
        return editedBy;
    }
}
