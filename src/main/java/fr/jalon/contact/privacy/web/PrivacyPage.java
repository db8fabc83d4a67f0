package fr.jalon.contact.privacy.web;

import fr.jalon.contact.domain.ContactDetails;
import fr.jalon.contact.privacy.domain.RetentionPolicy;
import fr.jalon.site.French;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whom the company is still to tell, and whose details are to be erased.
 *
 * @param toInform the most urgent first
 * @param sample what one of them would be sent, so that it is read once; null when nobody has an address
 * @param reachable how many of them have an address
 * @param toPurge whose erasure is proposed
 */
record PrivacyPage(List<Row> toInform, @Nullable Sample sample, int reachable, List<Row> toPurge) {

    /** The mail to one of several: those to the others differ in the greeting and in where the details come from. */
    record Sample(String name, String text) {}

    /**
     * One person.
     *
     * @param authority its name
     * @param when by when, in words
     */
    record Row(ContactDetails person, String authority, String when, boolean late) {

        static Row toInform(ContactDetails person, String authority, LocalDate today) {
            LocalDate by = RetentionPolicy.informBy(person);
            boolean late = by.isBefore(today);
            return new Row(
                    person,
                    authority,
                    late ? "délai dépassé depuis le " + French.date(by) : "avant le " + French.date(by),
                    late);
        }

        static Row toPurge(ContactDetails person, String authority) {
            LocalDate on = Objects.requireNonNull(RetentionPolicy.purgeOn(person));
            return new Row(person, authority, "effacement le " + French.date(on), true);
        }
    }

    static Stream<ContactDetails> reachable(List<ContactDetails> people) {
        return people.stream().filter(one -> one.facts().email() != null);
    }

    static Stream<ContactDetails> proposed(List<ContactDetails> people) {
        return people.stream().filter(one -> one.privacy().purgeProposedOn() != null);
    }
}
