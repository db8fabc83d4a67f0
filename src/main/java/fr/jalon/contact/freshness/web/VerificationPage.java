package fr.jalon.contact.freshness.web;

import fr.jalon.contact.domain.Confirmation;
import fr.jalon.contact.domain.ContactDetails;
import fr.jalon.site.Choice;
import java.util.List;

/**
 * The page that asks whether somebody is the right contact.
 *
 * @param age how fresh it is, in words
 * @param successors colleagues of this person whom the company knows
 */
record VerificationPage(ContactDetails person, String age, List<Confirmation> ways, List<Choice> successors) {}
