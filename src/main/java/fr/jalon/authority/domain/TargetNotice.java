package fr.jalon.authority.domain;

import fr.jalon.shared.Siren;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What became of an authority that a company aims at.
 *
 * @param sentence in French
 * @param propose the SIREN of one to aim at as well; null for none
 * @param name of the one proposed
 * @param formerly the SIREN of one that it now stands for; null for none
 */
public record TargetNotice(
        String sentence,
        @Nullable String propose,
        @Nullable String name,
        @Nullable Siren formerly) {

    /** The one that it stands for, if this is what is told. */
    public Stream<Siren> stoodFor() {
        return Stream.ofNullable(formerly);
    }
}
