package fr.jalon.market;

import fr.jalon.shared.Cpv;
import fr.jalon.shared.Siren;
import org.jspecify.annotations.Nullable;

/** A contract that a company has won. @param cpv null when none was published */
public record PastAward(Siren buyer, @Nullable Cpv cpv) {}
