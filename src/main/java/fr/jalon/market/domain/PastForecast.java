package fr.jalon.market.domain;

import fr.jalon.shared.Cpv;
import fr.jalon.shared.DateWindow;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The forecast of a contract as it would have been made on an earlier day.
 *
 * @param months the duration after the amendments notified by then
 * @param holders the holders by then
 * @param j null for works
 */
public record PastForecast(
        String buyerSiren,
        @Nullable String buyerName,
        String number,
        @Nullable Cpv cpv,
        @Nullable String object,
        @Nullable String holders,
        LocalDate notification,
        int months,
        DateWindow end,
        @Nullable DateWindow j) {}
