package fr.jalon.authority.domain;

import fr.jalon.authority.AuthorityKind;
import fr.jalon.shared.Department;
import fr.jalon.shared.Siren;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An authority in a list.
 *
 * @param formerly names of those merged into it, parted by commas; null for none
 * @param into the name of the one that stands for it, where it is merged
 * @param listed false where the official register alone knows it
 */
public record AuthorityLine(
        Siren siren,
        String name,
        @Nullable AuthorityKind kind,
        @Nullable Department department,
        @Nullable LocalDate closedOn,
        @Nullable String formerly,
        @Nullable String into,
        boolean listed) {}
