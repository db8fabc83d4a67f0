package fr.jalon.authority.domain;

import fr.jalon.market.NamedBuyer;
import fr.jalon.shared.Department;
import fr.jalon.shared.Siren;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An authority on the list that everybody reads, known by its SIREN. What imports bring of it holds until an admin
 * corrects it; what an admin has corrected stays.
 */
@Entity
@Table(schema = "authority", name = "authority")
class Authority {

    private static final int LONGEST_NAME = 300;

    @Id
    private String siren;

    private String name;
    private @Nullable String department;

    @Column(name = "by_hand")
    private boolean corrected;

    private Instant addedAt;

    @Version
    private @Nullable Long version;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Authority() {}

    private Authority(Siren siren, String name, @Nullable Department department, boolean corrected, Instant now) {
        this.siren = siren.value();
        this.name = shortened(name);
        this.department = code(department);
        this.corrected = corrected;
        this.addedAt = now;
    }

    /** One that has published an award. */
    static Authority published(NamedBuyer buyer, Instant now) {
        return new Authority(buyer.siren(), buyer.name(), buyer.department(), false, now);
    }

    /** One that an admin adds. */
    static Authority entered(Siren siren, String name, @Nullable Department department, Instant now) {
        return new Authority(siren, name, department, true, now);
    }

    /** Says what it is called and where it sits, once and for all: imports leave it alone from now on. */
    void correct(String rightName, @Nullable Department rightDepartment) {
        name = shortened(rightName);
        department = code(rightDepartment);
        corrected = true;
    }

    /** Takes over what an import says, unless an admin knows better; a seat that is known is not forgotten. */
    void learn(String publishedName, @Nullable Department publishedDepartment) {
        if (corrected) {
            return;
        }
        name = shortened(publishedName);
        if (publishedDepartment != null) {
            department = publishedDepartment.code();
        }
    }

    Siren siren() {
        return new Siren(siren);
    }

    String name() {
        return name;
    }

    @Nullable
    Department department() {
        return department == null ? null : new Department(department);
    }

    boolean isCorrected() {
        return corrected;
    }

    /** Published names have no limit, those of the list have; a character is never cut in two. */
    private static String shortened(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME));
    }

    private static @Nullable String code(@Nullable Department department) {
        return department == null ? null : department.code();
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
