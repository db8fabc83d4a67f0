package fr.jalon.account;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The people of a company. Answers only about the company in scope, within a transaction. */
public interface Colleagues {

    /** Who works for the company now, by name; empty when it is not the company in scope. */
    List<Colleague> of(UUID companyId);

    /** A person who works for the company in scope now and may sign in; empty once the role has ended or the account is barred. */
    Optional<Colleague> atWork(UUID membershipId);

    /** One person of the company in scope, left or not: whoever did something keeps their name. */
    Optional<Colleague> byMembership(UUID membershipId);
}
