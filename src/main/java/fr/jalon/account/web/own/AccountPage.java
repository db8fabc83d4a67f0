package fr.jalon.account.web.own;

import fr.jalon.account.SignedIn;
import fr.jalon.account.domain.Person;
import java.util.List;

/**
 * One's own account.
 *
 * @param email the address as people read it
 * @param held the positions one can act in
 */
record AccountPage(SignedIn me, String email, List<Person.Held> held) {}
