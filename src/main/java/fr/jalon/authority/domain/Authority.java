package fr.jalon.authority.domain;

import fr.jalon.shared.Siren;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An authority on the list that everybody reads, known by its SIREN. What imports bring of it holds until an admin
 * corrects it; what an admin has corrected stays, field by field. Its values are texts, {@code ""} for what is unknown, so
 * that history and undo treat all alike.
 */
@Entity
@Table(schema = "authority", name = "authority")
class Authority {

    private static final int LONGEST_NAME = 300;

    @Id
    private String siren;

    private String name;
    private @Nullable String kind;
    private @Nullable String department;
    private @Nullable String seat;
    private @Nullable String address;
    private @Nullable Integer population;
    private @Nullable String website;
    private @Nullable String platform;
    private @Nullable String aliases;
    private @Nullable LocalDate closedOn;
    private @Nullable String closedReason;
    private @Nullable String successor;
    private @Nullable String mergedInto;
    private @Nullable String splitFrom;
    private String correctedFields = "";
    private String directoryFields = "";
    private Instant addedAt;

    @Version
    private @Nullable Long version;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Authority() {}

    /** One that an admin adds: what is said of it is right from the start. */
    Authority(Siren siren, AuthorityFacts facts, Set<AuthorityField> settled, Instant now) {
        this.siren = siren.value();
        this.name = facts.name();
        this.addedAt = now;
        correct(facts, settled);
    }

    /** One as the official register has it: nothing of it is settled, imports may know better. */
    static Authority asRegistered(Siren siren, AuthorityFacts facts, Instant now) {
        Authority registered = new Authority();
        registered.siren = siren.value();
        registered.addedAt = now;
        facts.values().forEach(registered::put);
        return registered;
    }

    /** Takes over what an admin says. What changes, and what is settled anyway, imports leave alone from now on. */
    final void correct(AuthorityFacts facts, Set<AuthorityField> settled) {
        Map<AuthorityField, String> before = values();
        Set<AuthorityField> right = corrected();
        right.addAll(settled);
        facts.values().forEach((field, value) -> {
            if (!value.equals(before.get(field))) {
                right.add(field);
            }
            put(field, value);
        });
        put(AuthorityField.CORRECTED_FIELDS, listed(right));
    }

    void mergeInto(Authority other) {
        AuthorityPolicy.whyNotMerged(this, other).ifPresent(Authority::fail);
        mergedInto = other.siren;
    }

    void close(LocalDate on, String reason, @Nullable Authority inItsPlace) {
        AuthorityPolicy.whyNotClosed(this, inItsPlace).ifPresent(Authority::fail);
        closedOn = on;
        closedReason = reason;
        successor = inItsPlace == null ? null : inItsPlace.siren;
    }

    void bornOf(Authority origin) {
        AuthorityPolicy.whyNotSplit(origin, this).ifPresent(Authority::fail);
        splitFrom = origin.siren;
    }

    private static void fail(String why) {
        throw new IllegalStateException(why);
    }

    /** All there is to say of it. */
    final Map<AuthorityField, String> values() {
        Map<AuthorityField, String> values = new EnumMap<>(AuthorityField.class);
        for (AuthorityField field : AuthorityField.values()) {
            Object value = get(field);
            values.put(field, value == null ? "" : value.toString());
        }
        return values;
    }

    private @Nullable Object get(AuthorityField field) {
        return switch (field) {
            case NAME -> name;
            case KIND -> kind;
            case DEPARTMENT -> department;
            case SEAT -> seat;
            case ADDRESS -> address;
            case POPULATION -> population;
            case WEBSITE -> website;
            case PLATFORM -> platform;
            case ALIASES -> aliases;
            case CLOSED_ON -> closedOn;
            case CLOSED_REASON -> closedReason;
            case SUCCESSOR -> successor;
            case MERGED_INTO -> mergedInto;
            case SPLIT_FROM -> splitFrom;
            case CORRECTED_FIELDS -> correctedFields;
        };
    }

    /** Sets one value, to {@code ""} where it is unknown again. */
    final void put(AuthorityField field, String value) {
        String text = value.isEmpty() ? null : value;
        switch (field) {
            case NAME -> name = shortened(value);
            case KIND -> kind = text;
            case DEPARTMENT -> department = text;
            case SEAT -> seat = text;
            case ADDRESS -> address = text;
            case POPULATION -> population = text == null ? null : Integer.valueOf(text);
            case WEBSITE -> website = text;
            case PLATFORM -> platform = text;
            case ALIASES -> aliases = text;
            case CLOSED_ON -> closedOn = text == null ? null : LocalDate.parse(text);
            case CLOSED_REASON -> closedReason = text;
            case SUCCESSOR -> successor = text;
            case MERGED_INTO -> mergedInto = text;
            case SPLIT_FROM -> splitFrom = text;
            case CORRECTED_FIELDS -> correctedFields = value;
        }
    }

    Set<AuthorityField> corrected() {
        return read(correctedFields);
    }

    static Set<AuthorityField> read(String listed) {
        return Arrays.stream(listed.split(","))
                .filter(one -> !one.isEmpty())
                .map(AuthorityField::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(AuthorityField.class)));
    }

    static String listed(Set<AuthorityField> fields) {
        return fields.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    }

    Siren siren() {
        return new Siren(siren);
    }

    String name() {
        return name;
    }

    @Nullable
    LocalDate closedOn() {
        return closedOn;
    }

    @Nullable
    Siren mergedInto() {
        return mergedInto == null ? null : new Siren(mergedInto);
    }

    @Nullable
    Siren splitFrom() {
        return splitFrom == null ? null : new Siren(splitFrom);
    }

    /** Whether it has a row. */
    boolean isListed() {
        return version != null;
    }

    /** Zero before the first save. */
    long version() {
        return version == null ? 0 : version;
    }

    /** Published names have no limit, those of the list have; a character is never cut in two. */
    private static String shortened(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Authority that && siren.equals(that.siren);
    }

    @Override
    public int hashCode() {
        return siren.hashCode();
    }
}
