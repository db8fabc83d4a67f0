package fr.jalon.account;

import java.util.Optional;

/** What the company in scope sells and where. */
public interface CompanyProfiles {

    /** The profile of the company in scope, empty when there is none in scope. */
    Optional<CompanyProfile> current();
}
