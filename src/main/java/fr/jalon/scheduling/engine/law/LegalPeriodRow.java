package fr.jalon.scheduling.engine.law;

import fr.jalon.scheduling.engine.law.LegalPeriod.Counting;
import fr.jalon.scheduling.engine.law.LegalPeriod.Source;
import fr.jalon.scheduling.engine.law.LegalPeriod.Stage;
import fr.jalon.scheduling.engine.law.Reduction.Condition;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A row of the table of periods that run from a notice, while it is written down. */
record LegalPeriodRow(
        Procedure procedure,
        Set<Buyer> buyers,
        Stage stage,
        int days,
        List<String> articles,
        List<Reduction> reductions) {

    private static final int PRIOR_NOTICE = 35;

    LegalPeriodRow(Procedure procedure, Set<Buyer> buyers, Stage stage, int days, String... articles) {
        this(procedure, buyers, stage, days, List.of(articles), List.of());
    }

    LegalPeriodRow electronic(int shorter, String article, int point) {
        return with(Reduction.of(Condition.ELECTRONIC, shorter, article, point));
    }

    LegalPeriodRow urgent(int shorter, String article, int point) {
        return with(Reduction.of(Condition.URGENCY, shorter, article, point));
    }

    LegalPeriodRow agreed(int shorter, String article, int point) {
        return with(Reduction.of(Condition.AGREEMENT, shorter, article, point));
    }

    LegalPeriodRow afterPriorInformation(int shorter, String article, int point) {
        return with(new Reduction(Set.of(Condition.PRIOR_INFORMATION), shorter, article, point, PRIOR_NOTICE));
    }

    LegalPeriodRow with(Reduction shorter) {
        List<Reduction> more =
                Stream.concat(reductions.stream(), Stream.of(shorter)).toList();
        return new LegalPeriodRow(procedure, buyers, stage, days, articles, more);
    }

    /** @param next the first day of the rule that replaced it; null while it is in force */
    LegalPeriod in(Source source, LocalDate from, @Nullable LocalDate next) {
        return new LegalPeriod(
                Set.of(procedure),
                buyers,
                stage,
                Counting.FORWARD,
                days,
                reductions,
                source,
                articles,
                from,
                next == null ? null : next.minusDays(1));
    }
}
