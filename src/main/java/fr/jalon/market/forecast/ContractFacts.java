package fr.jalon.market.forecast;

import fr.jalon.shared.Cpv;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a contract, as far as its end depends on it.
 *
 * @param concession whether it is a concession, which runs from {@code start}
 * @param nature as published (Marché, Marché subséquent…)
 * @param framework whether it is an accord-cadre
 * @param notification the day the holder received it; null when not published
 * @param publication the day its data came out; never used in place of the notification
 * @param start a concession's first day of execution
 * @param monthsInitial the duration first published, in months; null when unknown
 * @param months the duration after the amendments known, in months; null when unknown
 * @param amendments how many amendments are known
 * @param lastAmendment the day of the last one
 * @param execution ways of execution (Tranches, Bons de commande, Marchés subséquents…)
 * @param procedure as published
 * @param ccag the general conditions it refers to
 */
public record ContractFacts(
        boolean concession,
        @Nullable String nature,
        @Nullable Cpv cpv,
        @Nullable String object,
        boolean framework,
        @Nullable LocalDate notification,
        @Nullable LocalDate publication,
        @Nullable LocalDate start,
        @Nullable Integer monthsInitial,
        @Nullable Integer months,
        int amendments,
        @Nullable LocalDate lastAmendment,
        List<String> execution,
        @Nullable String procedure,
        @Nullable String ccag) {

    public ContractFacts {
        execution = List.copyOf(execution);
    }

    /** The day its duration counts from; null when it is not known. */
    @Nullable
    LocalDate firstDay() {
        return concession && start != null ? start : notification;
    }

    /** The same contract before any amendment, or after those given. */
    ContractFacts amended(int count, @Nullable LocalDate last, @Nullable Integer monthsThen) {
        return new ContractFacts(
                concession,
                nature,
                cpv,
                object,
                framework,
                notification,
                publication,
                start,
                monthsInitial,
                monthsThen,
                count,
                last,
                execution,
                procedure,
                ccag);
    }
}
