package fr.jalon.account;

import java.util.List;
import java.util.UUID;

/** All companies, for timed work that goes through them one by one, each within {@link CompanyScope#runAs}. */
public interface Companies {

    /** Their ids, the oldest first; no name and no row of theirs. */
    List<UUID> ids();
}
