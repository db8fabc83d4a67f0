package fr.jalon.contact.requests.web;

import fr.jalon.contact.requests.domain.Subject;
import fr.jalon.shared.Department;
import fr.jalon.shared.Siren;
import org.jspecify.annotations.Nullable;

/**
 * What a request is about.
 *
 * @param subject null for an award that no published data knows: its title is typed
 */
record RequestedAward(
        Siren authority,
        String authorityName,
        @Nullable Department department,
        @Nullable Subject subject) {}
