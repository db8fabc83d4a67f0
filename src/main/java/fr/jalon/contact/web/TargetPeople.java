package fr.jalon.contact.web;

import fr.jalon.contact.domain.Circle;
import fr.jalon.contact.domain.ContactDetails;
import fr.jalon.contact.domain.Freshness;
import fr.jalon.contact.domain.Influence;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * The people of an authority, on its card.
 *
 * @param gone how many are no more the right contacts
 * @param empty places of the circle where nobody is known
 */
record TargetPeople(String siren, List<Row> people, int gone, List<Circle> empty) {

    /**
     * One person.
     *
     * @param tone of the chip that says the weight
     * @param age how fresh it is, in words
     */
    record Row(ContactDetails person, String position, String tone, String age, boolean due) {

        static Row of(ContactDetails person, LocalDate today) {
            Freshness freshness = Freshness.of(person, today);
            String position = person.facts().position();
            return new Row(
                    person,
                    position == null ? person.facts().circle().label() : position,
                    tone(person.facts().influence()),
                    FreshnessWording.of(person, freshness, today),
                    freshness.isDue());
        }

        private static String tone(Influence influence) {
            return switch (influence) {
                case DECIDES -> "step2";
                case INFLUENCES -> "step1";
                case NEITHER, UNKNOWN -> "neutral";
            };
        }
    }

    static TargetPeople of(TargetCard card, List<ContactDetails> all) {
        List<ContactDetails> here =
                all.stream().filter(one -> one.leftOn() == null).toList();
        return new TargetPeople(
                card.siren().value(),
                here.stream().map(one -> Row.of(one, card.today())).toList(),
                all.size() - here.size(),
                Arrays.stream(Circle.values())
                        .filter(place -> place != Circle.OTHER
                                && here.stream().noneMatch(one -> one.facts().circle() == place))
                        .toList());
    }
}
