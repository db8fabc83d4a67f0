package fr.jalon.contact;

import fr.jalon.shared.Siren;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/** When the company in scope last spoke with authorities. */
public interface Conversations {

    /**
     * The last day on which somebody of each authority was spoken to, for those where that was on a day or after it.
     *
     * @return empty without a company in scope
     */
    Map<Siren, LocalDate> lastSince(LocalDate day, Set<Siren> authorities);
}
