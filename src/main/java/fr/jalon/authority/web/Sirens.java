package fr.jalon.authority.web;

import fr.jalon.shared.Siren;
import fr.jalon.site.NotFoundException;

/** The SIREN of an address: what is none is a page that does not exist. */
final class Sirens {

    private Sirens() {}

    static Siren typed(String siren) {
        if (!siren.matches("[0-9]{9}")) {
            throw new NotFoundException("SIREN " + siren);
        }
        return new Siren(siren);
    }
}
