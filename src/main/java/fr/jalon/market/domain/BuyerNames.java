package fr.jalon.market.domain;

import fr.jalon.reference.Places;
import fr.jalon.shared.Siren;
import org.jspecify.annotations.Nullable;

/** What a buyer is called: as it was published, else as the directory of authorities has it. */
public final class BuyerNames {

    private BuyerNames() {}

    /** Null when neither knows a name. */
    public static @Nullable String known(String siren, @Nullable String published) {
        return published != null
                ? published
                : Places.ofFrance()
                        .collectivity(new Siren(siren))
                        .map(Places.Collectivity::name)
                        .orElse(null);
    }
}
