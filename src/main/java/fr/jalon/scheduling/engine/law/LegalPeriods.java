package fr.jalon.scheduling.engine.law;

import fr.jalon.scheduling.engine.law.LegalPeriod.Source;
import fr.jalon.scheduling.engine.law.LegalPeriod.Stage;
import java.time.LocalDate;
import java.util.List;

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
                    Source.CODE_2006,
                    List.of("57"),
                    CODE_2006,
                    DECREE_2016.minusDays(1)),
            new LegalPeriod(
                    Procedure.OPEN,
                    Stage.BOTH,
                    35,
                    30,
                    Source.DECREE_2016,
                    List.of("67"),
                    DECREE_2016,
                    CODE_2019.minusDays(1)),
            new LegalPeriod(
                    Procedure.OPEN,
                    Stage.BOTH,
                    35,
                    30,
                    Source.CODE_2019,
                    List.of("R2161-2", "R2161-3"),
                    CODE_2019,
                    null),
            new LegalPeriod(
                    Procedure.RESTRICTED,
                    Stage.CANDIDATURES,
                    30,
                    30,
                    Source.DECREE_2016,
                    List.of("69"),
                    DECREE_2016,
                    CODE_2019.minusDays(1)),
            new LegalPeriod(
                    Procedure.RESTRICTED,
                    Stage.OFFERS,
                    30,
                    25,
                    Source.DECREE_2016,
                    List.of("70"),
                    DECREE_2016,
                    CODE_2019.minusDays(1)),
            new LegalPeriod(
                    Procedure.RESTRICTED,
                    Stage.CANDIDATURES,
                    30,
                    30,
                    Source.CODE_2019,
                    List.of("R2161-6"),
                    CODE_2019,
                    null),
            new LegalPeriod(
                    Procedure.RESTRICTED, Stage.OFFERS, 30, 25, Source.CODE_2019, List.of("R2161-8"), CODE_2019, null));

    /** Counted back from J in formal procedures, while the table holds periods that run from a notice to J. */
    private static final LegalPeriod LAST_ANSWERS =
            new LegalPeriod(Procedure.OPEN, Stage.ANSWERS, 6, 6, Source.CODE_2019, List.of("R2132-6"), CODE_2019, null);

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
}
