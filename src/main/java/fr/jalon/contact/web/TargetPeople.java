package fr.jalon.contact.web;

import fr.jalon.contact.domain.ContactDetails;
import java.util.List;

/** The people of an authority, on its card. */
record TargetPeople(List<ContactDetails> people) {}
