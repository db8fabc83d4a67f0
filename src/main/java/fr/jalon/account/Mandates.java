package fr.jalon.account;

import java.util.Map;
import java.util.Set;

/** The authorities for which buyers are mandated, by SIREN. */
public interface Mandates {

    /** Another authority that stands for one. */
    record StandIn(String siren, String name) {}

    /** For which authorities the running mandates were given, whoever stands for them today. */
    Set<String> given();

    /**
     * Lets every running mandate be for the authority that stands for its own today; asked twice, it comes to the same. Of
     * somebody who holds one for both, each stays what it is.
     *
     * @param standIns by the authority that was given; one without an entry stands for itself
     */
    void follow(Map<String, StandIn> standIns);
}
