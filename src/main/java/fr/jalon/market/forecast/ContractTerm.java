package fr.jalon.market.forecast;

import fr.jalon.calendar.FrenchDates;
import fr.jalon.shared.DateWindow;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How long a contract runs, in months.
 *
 * @param firm the firm period, after which it may stop; as {@code months} when nothing says otherwise
 * @param months the likely total, renewals included
 * @param longest the total if every renewal that may have been left out is made
 */
record ContractTerm(int firm, int months, int longest) {

    /** Beyond fifty years a duration is a typing error. */
    private static final int LONGEST_BELIEVED = 600;

    /** The longest an accord-cadre of a public authority may run (L2125-1). */
    private static final int FRAMEWORK_LIMIT = 48;

    /** Null when the duration is unknown; what was found goes to the reasons. */
    static @Nullable ContractTerm of(ContractFacts facts, List<String> reasons) {
        Integer published = facts.months();
        if (published == null || published < 1) {
            reasons.add("La durée n’est pas publiée : la fin est inconnue.");
            return null;
        }
        if (published > LONGEST_BELIEVED) {
            reasons.add(
                    "Une durée de " + published + " mois est publiée, sans doute une erreur : la fin est inconnue.");
            return null;
        }
        amendment(facts, published, reasons);
        int months = withoutExtraMonth(published, reasons);
        Optional<ObjectWords.Renewals> renewals =
                Optional.ofNullable(facts.object()).flatMap(ObjectWords::renewals);
        if (renewals.isPresent() && renewals.get().times() > 0) {
            return renewed(facts, months, renewals.get(), reasons);
        }
        ContractTerm term = new ContractTerm(months, months, facts.concession() ? months : longest(months, reasons));
        limit(facts, months, reasons);
        return term;
    }

    private static void amendment(ContractFacts facts, int published, List<String> reasons) {
        Integer initial = facts.monthsInitial();
        LocalDate last = facts.lastAmendment();
        if (facts.amendments() > 0 && initial != null && initial != published) {
            reasons.add((last == null ? "Un avenant" : "L’avenant du " + FrenchDates.compact(last))
                    + " porte la durée de " + initial + " à " + published + " mois.");
        }
    }

    /**
     * Buyers who count the months touched enter 13, 25, 37, 49 for one, two, three, four years (873 of 1,501 contracts of 1,460
     * days are entered as 49 months in the data of Paris).
     */
    private static int withoutExtraMonth(int published, List<String> reasons) {
        if (published <= 12 || published % 12 != 1) {
            return published;
        }
        int years = published - 1;
        reasons.add(published + " mois saisis pour " + years
                + " : la durée est arrondie au mois supérieur, le mois entamé n’est pas compté.");
        return years;
    }

    /** About a year may be the firm period alone; the regulation asks for the total, buyers do not always follow. */
    private static int longest(int months, List<String> reasons) {
        if (months == 12) {
            reasons.add("Douze mois sont souvent la période ferme seule : une reconduction d’un an est comptée au plus"
                    + " tard ; l’avis de marché peut en prévoir davantage.");
        } else if (months >= 24 && months % 12 == 0) {
            reasons.add("La durée publiée comprend en principe les reconductions : l’acheteur peut aussi s’arrêter à"
                    + " une date anniversaire.");
        }
        return months >= 12 ? Math.max(24, months) : months;
    }

    private static ContractTerm renewed(
            ContractFacts facts, int months, ObjectWords.Renewals renewals, List<String> reasons) {
        int firm = renewals.firmMonths() > 0 ? renewals.firmMonths() : firmOf(months, renewals.times());
        int total = firm * (1 + renewals.times());
        if (facts.framework() && total > FRAMEWORK_LIMIT) {
            total = Math.max(months, FRAMEWORK_LIMIT);
        }
        total = Math.max(total, months);
        reasons.add("L’objet dit « reconductible " + renewals.times() + " fois » : période ferme de " + firm + " mois, "
                + total + " mois en tout si toutes les reconductions ont lieu, ce qui est l’usage.");
        limit(facts, total, reasons);
        return new ContractTerm(Math.min(firm, total), total, total);
    }

    /** Without a firm period in words: a year or less is the firm period, more is taken as the total. */
    private static int firmOf(int months, int times) {
        return months <= 12 ? months : Math.max(1, months / (1 + times));
    }

    private static void limit(ContractFacts facts, int months, List<String> reasons) {
        if (!facts.framework() || facts.concession()) {
            return;
        }
        if (months == FRAMEWORK_LIMIT) {
            reasons.add("Quatre ans sont le maximum d’un accord-cadre (L2125-1) : seule une courte prolongation par"
                    + " avenant est possible.");
        } else if (months > FRAMEWORK_LIMIT) {
            reasons.add("Un accord-cadre dure au plus quatre ans, sauf exception justifiée (L2125-1) : vérifiez les "
                    + months + " mois auprès de l’acheteur.");
        }
    }

    /** The last day, from the first one: a contract of 12 months from 1 January ends on 31 December. */
    DateWindow endsFrom(LocalDate first, PurchaseKind kind) {
        LocalDate min = last(first, firm < months ? firm : months - kind.earlier(months));
        LocalDate max = last(first, Math.max(longest, months + kind.later(months)));
        return new DateWindow(min, last(first, months), max);
    }

    /** The day before the same day of the month; where that month has no such day, its last one, which is shortened enough. */
    private static LocalDate last(LocalDate first, int months) {
        LocalDate day = first.plusMonths(months);
        return day.getDayOfMonth() < first.getDayOfMonth() ? day : day.minusDays(1);
    }
}
