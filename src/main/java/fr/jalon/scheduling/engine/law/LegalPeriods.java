package fr.jalon.scheduling.engine.law;

import fr.jalon.scheduling.engine.law.LegalPeriod.Stage;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The law's periods since 2006. What is not listed for a day has no minimum the law counts in days (R2151-1: the buyer
 * takes the complexity of the contract and the time needed into account).
 */
public final class LegalPeriods {

    private static final LocalDate CODE_2006 = LocalDate.of(2006, 9, 1);
    private static final LocalDate DECREE_2016 = LocalDate.of(2016, 4, 1);
    private static final LocalDate CODE_2019 = LocalDate.of(2019, 4, 1);

    private static final List<LegalPeriod> TABLE = List.of(
            new LegalPeriod(
                    Procedure.OPEN,
                    Stage.BOTH,
                    52,
                    40,
                    "ancien code des marchés publics de 2006, article 57",
                    CODE_2006,
                    DECREE_2016.minusDays(1)),
            new LegalPeriod(
                    Procedure.OPEN,
                    Stage.BOTH,
                    35,
                    30,
                    "décret n° 2016-360, article 67",
                    DECREE_2016,
                    CODE_2019.minusDays(1)),
            new LegalPeriod(
                    Procedure.OPEN,
                    Stage.BOTH,
                    35,
                    30,
                    "R2161-2 et R2161-3 du code de la commande publique",
                    CODE_2019,
                    null),
            new LegalPeriod(
                    Procedure.RESTRICTED,
                    Stage.CANDIDATURES,
                    30,
                    30,
                    "décret n° 2016-360, article 69",
                    DECREE_2016,
                    CODE_2019.minusDays(1)),
            new LegalPeriod(
                    Procedure.RESTRICTED,
                    Stage.OFFERS,
                    30,
                    25,
                    "décret n° 2016-360, article 70",
                    DECREE_2016,
                    CODE_2019.minusDays(1)),
            new LegalPeriod(
                    Procedure.RESTRICTED,
                    Stage.CANDIDATURES,
                    30,
                    30,
                    "R2161-6 du code de la commande publique",
                    CODE_2019,
                    null),
            new LegalPeriod(
                    Procedure.RESTRICTED,
                    Stage.OFFERS,
                    30,
                    25,
                    "R2161-8 du code de la commande publique",
                    CODE_2019,
                    null));

    /** Counted back from J in formal procedures; not between a notice and J, so not in the table. */
    private static final LegalPeriod LAST_ANSWERS = new LegalPeriod(
            Procedure.OPEN, Stage.ANSWERS, 6, 6, "R2132-6 du code de la commande publique", CODE_2019, null);

    private LegalPeriods() {}

    /** By when the buyer has to have answered. */
    public static LegalPeriod lastAnswers() {
        return LAST_ANSWERS;
    }

    /** Everything the table knows, the former rules too. */
    public static List<LegalPeriod> all() {
        return TABLE;
    }

    /** The periods for a notice sent on this day, in the order of the procedure; empty when there is no minimum. */
    public static List<LegalPeriod> of(Procedure procedure, LocalDate notice) {
        return TABLE.stream()
                .filter(period -> period.procedure() == procedure && period.holdsOn(notice))
                .toList();
    }

    /** The least number of calendar days from the notice to J, all by electronic means; zero when there is no minimum. */
    public static int leastDays(Procedure procedure, LocalDate notice) {
        return of(procedure, notice).stream()
                .mapToInt(LegalPeriod::electronicDays)
                .sum();
    }

    /** The rule in one French clause, without a full stop. */
    public static String words(Procedure procedure, LocalDate notice) {
        List<LegalPeriod> periods = of(procedure, notice);
        return periods.isEmpty()
                ? "en " + procedure.words()
                        + ", la loi ne fixe pas de minimum : l’acheteur laisse le temps nécessaire (R2151-1)"
                : "en " + procedure.words() + ", depuis l’envoi de l’avis : "
                        + periods.stream().map(LegalPeriod::words).collect(Collectors.joining(", puis "));
    }
}
