package fr.jalon.market.intake;

import fr.jalon.shared.Cpv;
import fr.jalon.shared.Department;
import fr.jalon.shared.Siren;
import fr.jalon.shared.Siret;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One published record, understood. Null means unknown, an empty list means none or unknown.
 *
 * @param number the buyer's number, without surrounding spaces, never empty
 * @param amount euros without tax; of a framework the ceiling
 * @param row where the record is a row of the consolidated table, else null
 * @param source the platform or flow that published it
 */
public record Award(
        Buyer buyer,
        String number,
        boolean concession,
        Subject subject,
        Calendar calendar,
        @Nullable BigDecimal amount,
        Place place,
        Terms terms,
        List<Holder> holders,
        List<Amendment> amendments,
        @Nullable Row row,
        @Nullable String source) {

    /** Who bought, under the name published. The département is that of its seat. */
    public record Buyer(
            Siren siren,
            @Nullable Siret siret,
            @Nullable String name,
            @Nullable Department department) {

        /** Whether the name is that of an account (« BUDGET PRINCIPAL ») and of no authority. */
        public boolean isAccount() {
            return AccountName.is(name);
        }
    }

    /**
     * What was bought, and how the contract came about.
     *
     * @param framework whether it is an accord-cadre: then its amount is a ceiling
     * @param frameworkNumber of a marché subséquent, the number of its accord-cadre
     */
    public record Subject(
            @Nullable String object,
            @Nullable Cpv cpv,
            @Nullable String nature,
            @Nullable String procedure,
            boolean framework,
            @Nullable String frameworkNumber) {}

    /**
     * When.
     *
     * @param notification for a concession, the signature
     * @param start of a concession's execution
     * @param months the whole duration as published
     */
    public record Calendar(
            @Nullable LocalDate notification,
            @Nullable LocalDate publication,
            @Nullable LocalDate start,
            @Nullable Integer months) {}

    /** Where it is carried out. */
    public record Place(
            @Nullable Department department,
            @Nullable String code,
            @Nullable String type,
            @Nullable String name) {

        public static final Place UNKNOWN = new Place(null, null, null, null);
    }

    /** On what terms. */
    public record Terms(
            List<String> techniques,
            List<String> execution,
            @Nullable String priceForm,
            List<String> priceTypes,
            @Nullable String ccag,
            @Nullable String consortium,
            @Nullable Boolean innovative,
            @Nullable Boolean subcontracting,
            @Nullable Boolean advance,
            @Nullable Integer offers,
            List<String> social,
            List<String> environmental) {}

    /**
     * A row of the consolidated table.
     *
     * @param modification 0 for the contract as first awarded; null where the extract left the column out
     */
    public record Row(@Nullable Integer modification) {}
}
