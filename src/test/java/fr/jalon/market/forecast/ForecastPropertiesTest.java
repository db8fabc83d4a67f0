package fr.jalon.market.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.market.forecast.ContractHistory.Amendment;
import fr.jalon.shared.Cpv;
import fr.jalon.shared.DateWindow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ForecastPropertiesTest {

    private static final int CASES = 20_000;
    private static final String[] CPVS = {"90910000", "33000000", "45210000", "71300000", "48000000"};
    private static final String[] PROCEDURES = {
        "Procédure adaptée", "Appel d'offres ouvert", "Dialogue compétitif", "Procédure avec négociation", "?"
    };
    private static final String[] OBJECTS = {"Nettoyage", "1 an reconductible 3 fois", "Étude", "renouvelable 2 fois"};

    private final Random random = new Random(20261121);

    @Test
    void the_windows_are_in_order_and_j_never_follows_the_end() {
        for (int i = 0; i < CASES; i++) {
            ContractFacts facts = contract(1 + random.nextInt(200));
            Forecast forecast = Forecast.of(facts);
            DateWindow end = end(forecast);
            assertThat(end.min()).isAfterOrEqualTo(SomeContractFacts.FIRST.minusYears(30));
            DateWindow j = forecast.j();
            assertThat(j == null).isEqualTo(forecast.works());
            if (j != null) {
                assertThat(j.min()).isBeforeOrEqualTo(end.min());
                assertThat(j.likely()).isBefore(end.likely());
                assertThat(j.max()).isBefore(end.max());
                assertThat(j.min()).isAfterOrEqualTo(first(facts));
                assertThat(j.likely().getDayOfWeek().getValue() < 6
                                || j.likely().equals(first(facts)))
                        .isTrue();
            }
            assertThat(forecast.reasons()).isNotEmpty().allMatch(reason -> reason.endsWith("."));
        }
    }

    @Test
    void a_longer_contract_never_ends_earlier() {
        for (int i = 0; i < CASES; i++) {
            ContractFacts shorter = contract(1 + random.nextInt(150));
            int more = months(shorter) + random.nextInt(20);
            DateWindow a = end(Forecast.of(shorter.amended(0, null, months(shorter))));
            DateWindow b = end(Forecast.of(shorter.amended(0, null, more)));
            if (shorter.object() != null && shorter.object().contains("fois")) {
                continue; // whether the duration is the firm period or the total is judged from it
            }
            assertThat(b.min()).as("%s then %s", shorter, more).isAfterOrEqualTo(a.min());
            assertThat(b.likely()).isAfterOrEqualTo(a.likely());
            assertThat(b.max()).isAfterOrEqualTo(a.max());
        }
    }

    @Test
    void a_forecast_as_of_a_day_ignores_whatever_came_later() {
        for (int i = 0; i < CASES; i++) {
            ContractFacts facts = contract(1 + random.nextInt(60));
            LocalDate first = first(facts);
            LocalDate day = first.plusDays(random.nextInt(1500) - 200L);
            List<Amendment> known = new ArrayList<>();
            List<Amendment> all = new ArrayList<>();
            for (int n = random.nextInt(4); n > 0; n--) {
                LocalDate when = first.plusDays(1 + random.nextInt(1500));
                Amendment amendment = new Amendment(when, random.nextBoolean() ? 1 + random.nextInt(80) : null);
                all.add(amendment);
                if (!when.isAfter(day)) {
                    known.add(amendment);
                }
            }
            assertThat(forecast(facts, all, day)).isEqualTo(forecast(facts, known, day));
            assertThat(forecast(facts, all, day) == null).isEqualTo(first.isAfter(day));
        }
    }

    private static @Nullable Forecast forecast(ContractFacts facts, List<Amendment> amendments, LocalDate day) {
        return new ContractHistory(facts, amendments)
                .asOf(day)
                .map(Forecast::of)
                .orElse(null);
    }

    private static DateWindow end(Forecast forecast) {
        return Objects.requireNonNull(forecast.end(), forecast::toString);
    }

    private static LocalDate first(ContractFacts facts) {
        return Objects.requireNonNull(facts.firstDay());
    }

    private static int months(ContractFacts facts) {
        Integer months = facts.months();
        return months == null ? 0 : months;
    }

    private ContractFacts contract(int months) {
        return new ContractFacts(
                false,
                null,
                new Cpv(CPVS[random.nextInt(CPVS.length)]),
                OBJECTS[random.nextInt(OBJECTS.length)],
                random.nextBoolean(),
                LocalDate.of(2010, 1, 1).plusDays(random.nextInt(6000)),
                null,
                null,
                months,
                months,
                0,
                null,
                List.of(),
                PROCEDURES[random.nextInt(PROCEDURES.length)],
                null);
    }
}
