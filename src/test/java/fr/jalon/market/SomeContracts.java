package fr.jalon.market;

import fr.jalon.market.forecast.ContractFacts;
import fr.jalon.market.forecast.Forecast;
import fr.jalon.shared.Cpv;
import fr.jalon.shared.DateWindow;
import fr.jalon.shared.Siren;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Contracts for tests, stored as the intake stores them, each with its forecast. */
@Component
public class SomeContracts {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final JdbcClient jdbc;

    SomeContracts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A word that no other contract holds: tests look for it, and count only what they made. */
    public static String word() {
        return "mot" + Long.toString(1_000_000L + NUMBER.incrementAndGet(), 36).replaceAll("\\d", "x") + letters();
    }

    private static String letters() {
        StringBuilder letters = new StringBuilder();
        for (int rest = NUMBER.incrementAndGet(); rest > 0; rest /= 20) {
            letters.append((char) ('b' + rest % 20));
        }
        return letters.toString();
    }

    /** Services of 48 months by open procedure in Loire-Atlantique, whose likely J lies so many days from a day. */
    public Draft cleaning(String object) {
        return new Draft(object);
    }

    public final class Draft {

        private final String object;
        private final String number = "T" + NUMBER.incrementAndGet();
        private String siren = String.format("98%07d", NUMBER.incrementAndGet());
        private @Nullable String buyerName = "Ville de Test";
        private @Nullable String cpv = "90910000";
        private @Nullable String department = "44";
        private @Nullable String placeType;
        private @Nullable String placeCode;
        private @Nullable LocalDate notification = LocalDate.of(2024, 1, 15);
        private @Nullable Integer months = 48;
        private @Nullable BigDecimal amount = new BigDecimal("120000.00");
        private boolean framework;
        private @Nullable String holders = "Propreté SA";
        private @Nullable String procedure = "Appel d'offres ouvert";

        private Draft(String object) {
            this.object = object;
        }

        public Draft buyer(Siren of, @Nullable String name) {
            siren = of.value();
            buyerName = name;
            return this;
        }

        public Draft cpv(@Nullable String code) {
            cpv = code;
            return this;
        }

        public Draft in(@Nullable String code) {
            department = code;
            return this;
        }

        /** Where the work is done. @param type as published: {@code Code commune}, {@code Code postal} */
        public Draft at(String type, String code) {
            placeType = type;
            placeCode = code;
            return this;
        }

        public Draft notified(@Nullable LocalDate day, @Nullable Integer duration) {
            notification = day;
            months = duration;
            return this;
        }

        /** Notified so that the end's likely day is this one. */
        public Draft ending(LocalDate day) {
            return notified(day.plusDays(1).minusMonths(48), 48);
        }

        public Draft amount(@Nullable String euros, boolean ceiling) {
            amount = euros == null ? null : new BigDecimal(euros);
            framework = ceiling;
            return this;
        }

        public Draft procedure(@Nullable String words) {
            procedure = words;
            return this;
        }

        public Draft holders(@Nullable String names) {
            holders = names;
            return this;
        }

        public UUID store() {
            Siren buyer = new Siren(siren);
            UUID id = ContractId.of(buyer, number);
            jdbc.sql("INSERT INTO market.buyer VALUES (:siren, :name, :department) ON CONFLICT DO NOTHING")
                    .param("siren", siren)
                    .param("name", buyerName)
                    .param("department", department)
                    .update();
            Map<String, @Nullable Object> values = values(id);
            jdbc.sql("INSERT INTO market.contract (" + String.join(", ", values.keySet())
                            + ", techniques, execution, price_types, social, environmental, sources, flags, amendments,"
                            + " records, digest, first_intake, last_intake, created_at, updated_at) VALUES (:"
                            + String.join(", :", values.keySet())
                            + ", '{}', '{}', '{}', '{}', '{}', '{}', '{}', 0, 1, :id, :id, :id, now(), now())")
                    .params(values)
                    .update();
            return id;
        }

        private Map<String, @Nullable Object> values(UUID id) {
            Forecast forecast = forecast();
            Map<String, @Nullable Object> values = new LinkedHashMap<>();
            values.put("id", id);
            values.put("buyer_siren", siren);
            values.put("number", number);
            values.put("kind", "MARCHE");
            values.put("object", object);
            values.put("cpv", cpv);
            values.put("procedure", procedure);
            values.put("framework", framework);
            values.put("department", department);
            values.put("place_type", placeType);
            values.put("place_code", placeCode);
            values.put("notification_date", notification);
            values.put("months_initial", months);
            values.put("months", months);
            values.put("amount", amount);
            values.put("holder_names", holders);
            values.put("is_works", forecast.works());
            window("end", forecast.end(), values);
            window("j", forecast.j(), values);
            values.put("recurrence", forecast.recurrence().name());
            return values;
        }

        private static void window(String name, @Nullable DateWindow window, Map<String, @Nullable Object> values) {
            values.put(name + "_min", window == null ? null : window.min());
            values.put(name + "_likely", window == null ? null : window.likely());
            values.put(name + "_max", window == null ? null : window.max());
        }

        private Forecast forecast() {
            return Forecast.of(new ContractFacts(
                    false,
                    "Marché",
                    cpv == null ? null : new Cpv(cpv),
                    object,
                    framework,
                    notification,
                    null,
                    null,
                    months,
                    months,
                    0,
                    null,
                    List.of(),
                    procedure,
                    null));
        }
    }

    /** Who holds a stored contract. @param siren of the holder */
    public void winner(UUID contract, String siren) {
        jdbc.sql("INSERT INTO market.supplier (id, siren) VALUES (:siren, :siren) ON CONFLICT DO NOTHING")
                .param("siren", siren)
                .update();
        jdbc.sql("INSERT INTO market.contract_holder (contract_id, position, supplier_id, present)"
                        + " VALUES (:id, 1, :siren, true)")
                .param("id", contract)
                .param("siren", siren)
                .update();
    }

    /** An amendment of a stored contract, whose row only counts it. */
    public void amend(
            UUID contract, int position, LocalDate day, @Nullable Integer monthsAfter, @Nullable String holders) {
        jdbc.sql("UPDATE market.contract SET amendments = amendments + 1 WHERE id = :id")
                .param("id", contract)
                .update();
        jdbc.sql(
                        "INSERT INTO market.amendment (contract_id, position, notification_date, amount_is_delta, months_after,"
                                + " holder_names) VALUES (:id, :position, :day, false, :months, :holders)")
                .param("id", contract)
                .param("position", position)
                .param("day", day)
                .param("months", monthsAfter)
                .param("holders", holders)
                .update();
    }
}
