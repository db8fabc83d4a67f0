package fr.jalon.scheduling.engine.law;

import fr.jalon.scheduling.engine.law.LegalPeriod.Counting;
import fr.jalon.scheduling.engine.law.LegalPeriod.Source;
import fr.jalon.scheduling.engine.law.LegalPeriod.Stage;
import fr.jalon.scheduling.engine.law.Reduction.Condition;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The law's periods since 2006, a table. What is not listed for a day has no minimum the law counts in days (R2151-1: the
 * buyer takes the complexity of the contract and the time needed into account).
 */
public final class LegalPeriods {

    private static final LocalDate CODE_2006 = LocalDate.of(2006, 9, 1);
    private static final LocalDate DECREE_2016 = LocalDate.of(2016, 4, 1);
    private static final LocalDate CODE_2019 = LocalDate.of(2019, 4, 1);

    private static final Set<Buyer> ALL = EnumSet.allOf(Buyer.class);
    private static final Set<Buyer> AUTHORITIES = EnumSet.of(Buyer.STATE, Buyer.AUTHORITY);
    private static final Set<Buyer> LOCAL = EnumSet.of(Buyer.AUTHORITY);
    private static final Set<Buyer> UTILITIES = EnumSet.of(Buyer.UTILITY);

    private static final List<LegalPeriod> TABLE = List.of(
            new LegalPeriodRow(Procedure.OPEN, ALL, Stage.BOTH, 52, "57")
                    .electronic(40, "57", 0)
                    .in(Source.CODE_2006, CODE_2006, DECREE_2016),
            new LegalPeriodRow(Procedure.OPEN, ALL, Stage.BOTH, 35, "67")
                    .electronic(30, "67", 0)
                    .in(Source.DECREE_2016, DECREE_2016, CODE_2019),
            new LegalPeriodRow(Procedure.RESTRICTED, AUTHORITIES, Stage.CANDIDATURES, 30, "69")
                    .urgent(15, "69", 0)
                    .in(Source.DECREE_2016, DECREE_2016, CODE_2019),
            new LegalPeriodRow(Procedure.RESTRICTED, AUTHORITIES, Stage.OFFERS, 30, "70")
                    .afterPriorInformation(10, "70", 0)
                    .electronic(25, "70", 0)
                    .in(Source.DECREE_2016, DECREE_2016, CODE_2019),
            new LegalPeriodRow(Procedure.OPEN, ALL, Stage.BOTH, 35, "R2161-2", "R2161-3")
                    .afterPriorInformation(15, "R2161-3", 1)
                    .electronic(30, "R2161-3", 2)
                    .urgent(15, "R2161-3", 3)
                    .in(Source.CODE_2019, CODE_2019, null),
            new LegalPeriodRow(Procedure.RESTRICTED, AUTHORITIES, Stage.CANDIDATURES, 30, "R2161-6")
                    .urgent(15, "R2161-6", 1)
                    .in(Source.CODE_2019, CODE_2019, null),
            new LegalPeriodRow(Procedure.RESTRICTED, UTILITIES, Stage.CANDIDATURES, 15, "R2161-6")
                    .in(Source.CODE_2019, CODE_2019, null),
            new LegalPeriodRow(Procedure.RESTRICTED, EnumSet.of(Buyer.STATE), Stage.OFFERS, 30, "R2161-7", "R2161-8")
                    .afterPriorInformation(10, "R2161-8", 1)
                    .electronic(25, "R2161-8", 2)
                    .urgent(10, "R2161-8", 3)
                    .in(Source.CODE_2019, CODE_2019, null),
            new LegalPeriodRow(Procedure.RESTRICTED, LOCAL, Stage.OFFERS, 30, "R2161-7", "R2161-8")
                    .afterPriorInformation(10, "R2161-8", 1)
                    .electronic(25, "R2161-8", 2)
                    .urgent(10, "R2161-8", 3)
                    .agreed(10, "R2161-9", 0)
                    .in(Source.CODE_2019, CODE_2019, null),
            new LegalPeriodRow(Procedure.NEGOTIATED, AUTHORITIES, Stage.CANDIDATURES, 30, "R2161-12")
                    .urgent(15, "R2161-12", 0)
                    .in(Source.CODE_2019, CODE_2019, null),
            new LegalPeriodRow(Procedure.NEGOTIATED, AUTHORITIES, Stage.OFFERS, 30, "R2161-14", "R2161-15")
                    .afterPriorInformation(10, "R2161-15", 1)
                    .electronic(25, "R2161-15", 2)
                    .urgent(10, "R2161-15", 3)
                    .in(Source.CODE_2019, CODE_2019, null),
            new LegalPeriodRow(Procedure.NEGOTIATED, UTILITIES, Stage.CANDIDATURES, 15, "R2161-21")
                    .in(Source.CODE_2019, CODE_2019, null),
            new LegalPeriodRow(Procedure.NEGOTIATED, UTILITIES, Stage.OFFERS, 10, "R2161-22")
                    .agreed(0, "R2161-22", 0)
                    .in(Source.CODE_2019, CODE_2019, null),
            new LegalPeriodRow(
                            Procedure.DEFENCE, ALL, Stage.CANDIDATURES, 37, "R2361-2", "R2361-3", "R2361-4", "R2361-5")
                    .electronic(30, "R2361", 0)
                    .urgent(15, "R2361", 0)
                    .with(new Reduction(Set.of(Condition.URGENCY, Condition.ELECTRONIC), 10, "R2361", 0, 0))
                    .in(Source.CODE_2019, CODE_2019, null),
            new LegalPeriodRow(Procedure.DEFENCE, ALL, Stage.OFFERS, 40, "R2361-2", "R2361-3", "R2361-4", "R2361-5")
                    .with(new Reduction(Set.of(Condition.PRIOR_INFORMATION), 22, "R2361", 0, 52))
                    .electronic(35, "R2361", 0)
                    .in(Source.CODE_2019, CODE_2019, null));

    /** Counted back from J in formal procedures, while the table holds periods that run from a notice to J. */
    private static final LegalPeriod LAST_ANSWERS = new LegalPeriod(
            EnumSet.of(Procedure.OPEN, Procedure.RESTRICTED, Procedure.NEGOTIATED),
            ALL,
            Stage.ANSWERS,
            Counting.BACKWARD,
            6,
            List.of(Reduction.of(Condition.URGENCY, 4, "R2132-6", 0)),
            Source.CODE_2019,
            List.of("R2132-6"),
            CODE_2019,
            null);

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
    public static List<LegalPeriod> of(Procedure procedure, Buyer buyer, LocalDate notice) {
        return TABLE.stream()
                .filter(period -> period.isFor(procedure, buyer) && period.holdsOn(notice))
                .toList();
    }

    /** The same for the buyer that is assumed. */
    public static List<LegalPeriod> of(Procedure procedure, LocalDate notice) {
        return of(procedure, Buyer.ASSUMED, notice);
    }

    /**
     * The least number of calendar days from the notice to J, all by electronic means; zero when there is no minimum.
     *
     * @param noticeCase null while nobody knows it: then the fewest days that are lawful in any case
     */
    public static int leastDays(Procedure procedure, LocalDate notice, @Nullable NoticeCase noticeCase) {
        List<LegalPeriod> periods = of(procedure, notice);
        if (noticeCase != null) {
            return sum(periods, noticeCase);
        }
        return NoticeCase.among(periods).stream()
                .mapToInt(its -> sum(periods, its))
                .min()
                .orElse(0);
    }

    /** In which cases the law sets periods for a notice sent on this day, the ordinary one first. */
    public static List<NoticeCase> cases(Procedure procedure, LocalDate notice) {
        return NoticeCase.among(of(procedure, notice));
    }

    private static int sum(List<LegalPeriod> periods, NoticeCase noticeCase) {
        return periods.stream().mapToInt(period -> period.days(noticeCase)).sum();
    }
}
