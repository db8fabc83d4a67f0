package fr.jalon.account.web.own;

import fr.jalon.account.SignedIn;
import fr.jalon.account.domain.Person;
import java.util.List;

/** One's own account. @param held the positions one can act in */
record AccountPage(SignedIn me, List<Person.Held> held) {}
