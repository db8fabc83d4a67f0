package fr.jalon.contact.merging.web;

import fr.jalon.contact.domain.ContactDetails;
import fr.jalon.contact.domain.ContactFacts;
import fr.jalon.contact.domain.Influence;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Two people side by side, each fact to be chosen. */
record ContactMergePage(ContactDetails one, ContactDetails other, List<Line> lines) {

    /**
     * One fact.
     *
     * @param field of the form
     * @param preferOther whether the second is chosen at first: it knows more
     */
    record Line(String field, String label, String one, String other, boolean same, boolean preferOther) {}

    static ContactMergePage of(ContactDetails one, ContactDetails other, String authority, String otherAuthority) {
        ContactFacts a = one.facts();
        ContactFacts b = other.facts();
        return new ContactMergePage(
                one,
                other,
                List.of(
                        line("keepAuthority", "Collectivité", authority, otherAuthority),
                        line("keepName", "Nom", one.name(), other.name(), named(a) < named(b)),
                        line("keepPosition", "Fonction", a.position(), b.position()),
                        line("keepPlace", "Place et poids", place(a), place(b), isUnknown(a) && !isUnknown(b)),
                        line("keepAddress", "E-mail", a.email(), b.email()),
                        line("keepPhone", "Téléphone", a.phone(), b.phone()),
                        line("keepNote", "Note", a.note(), b.note())));
    }

    private static Line line(String field, String label, @Nullable String one, @Nullable String other) {
        return line(field, label, one, other, one == null && other != null);
    }

    private static Line line(
            String field, String label, @Nullable String one, @Nullable String other, boolean preferOther) {
        Function<@Nullable String, String> shown = text -> Objects.requireNonNullElse(text, "inconnu");
        return new Line(field, label, shown.apply(one), shown.apply(other), Objects.equals(one, other), preferOther);
    }

    /** How much of a name is known besides the last. */
    private static int named(ContactFacts facts) {
        return (facts.civility() == null ? 0 : 1) + (facts.firstName() == null ? 0 : 1);
    }

    /** A new entry has a place before anybody knows it; its weight tells. */
    private static boolean isUnknown(ContactFacts facts) {
        return facts.influence() == Influence.UNKNOWN;
    }

    private static String place(ContactFacts facts) {
        return facts.circle().label() + ", " + facts.influence().label();
    }
}
