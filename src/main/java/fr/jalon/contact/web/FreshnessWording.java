package fr.jalon.contact.web;

import fr.jalon.contact.domain.Circle;
import fr.jalon.contact.domain.Confirmation;
import fr.jalon.contact.domain.ContactDetails;
import fr.jalon.contact.domain.Freshness;
import fr.jalon.site.French;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How fresh what is known of a person is, in words. */
public final class FreshnessWording {

    private FreshnessWording() {}

    /** {@code à revérifier, 11 mois}, {@code confirmé par visite le 12 nov. 2026}. */
    public static String of(ContactDetails person, Freshness freshness, LocalDate today) {
        return switch (freshness.state()) {
            case GONE -> "n’est plus le bon contact depuis le " + French.shortDate(day(person.leftOn(), freshness));
            case DUE -> "à revérifier, " + age(person, freshness, today);
            case LATER -> "à revérifier après le " + French.shortDate(day(person.recheckOn(), freshness));
            case FRESH, AGEING -> known(person, freshness);
        };
    }

    private static LocalDate day(@Nullable LocalDate day, Freshness freshness) {
        return day == null ? freshness.since() : day;
    }

    private static String age(ContactDetails person, Freshness freshness, LocalDate today) {
        int months = freshness.months(today);
        return person.facts().circle() == Circle.ELECTED && months < 9
                ? "élection depuis"
                : months < 1 ? "moins d’un mois" : months + "\u00a0mois";
    }

    private static String known(ContactDetails person, Freshness freshness) {
        Confirmation how = person.confirmedHow();
        return how == null
                ? "connu depuis le " + French.shortDate(freshness.since())
                : "vu le " + French.shortDate(freshness.since()) + " (" + how.label() + ")";
    }
}
