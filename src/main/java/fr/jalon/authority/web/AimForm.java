package fr.jalon.authority.web;

import fr.jalon.shared.Siren;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The authorities that are to become targets.
 *
 * @param siren of one whose button was pressed, or of all that were ticked
 */
record AimForm(
        @NotEmpty(message = "Cochez au moins une collectivité, puis pressez « Viser les cochées ».")
        @Size(max = MOST, message = "Visez au plus cent collectivités à la fois.")
        @Nullable
        List<String> siren) {

    /** Four pages of the ranking. */
    static final int MOST = 100;

    static AimForm nothingTicked() {
        return new AimForm(List.of());
    }

    /** @throws fr.jalon.site.NotFoundException when one of them is no SIREN */
    List<Siren> wanted() {
        return siren == null
                ? List.of()
                : siren.stream().map(Sirens::typed).distinct().toList();
    }

    public boolean isTicked() {
        return siren != null && !siren.isEmpty();
    }

    public boolean wants(String shown) {
        return siren != null && siren.contains(shown);
    }
}
