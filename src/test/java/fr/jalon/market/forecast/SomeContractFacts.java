package fr.jalon.market.forecast;

import fr.jalon.shared.Cpv;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Contracts for tests: cleaning services of 48 months by open procedure, until a test says otherwise. */
final class SomeContractFacts {

    static final LocalDate FIRST = LocalDate.of(2023, 12, 1);

    private boolean concession;
    private boolean framework;
    private String nature = "Marché";
    private @Nullable Cpv cpv = new Cpv("90910000");
    private @Nullable String object = "Nettoyage des locaux";
    private @Nullable LocalDate notification = FIRST;
    private @Nullable LocalDate start;
    private @Nullable Integer initial = 48;
    private @Nullable Integer months = 48;
    private @Nullable LocalDate amended;
    private @Nullable String procedure = "Appel d'offres ouvert";
    private @Nullable String ccag;

    static SomeContractFacts cleaning() {
        return new SomeContractFacts();
    }

    SomeContractFacts months(@Nullable Integer value) {
        initial = value;
        months = value;
        return this;
    }

    SomeContractFacts amended(int first, int then, LocalDate day) {
        initial = first;
        months = then;
        amended = day;
        return this;
    }

    SomeContractFacts notified(@Nullable LocalDate day) {
        notification = day;
        return this;
    }

    SomeContractFacts cpv(@Nullable String code) {
        cpv = code == null ? null : new Cpv(code);
        return this;
    }

    SomeContractFacts object(String words) {
        object = words;
        return this;
    }

    SomeContractFacts framework() {
        framework = true;
        return this;
    }

    SomeContractFacts procedure(@Nullable String published) {
        procedure = published;
        return this;
    }

    SomeContractFacts nature(String published) {
        nature = published;
        return this;
    }

    SomeContractFacts ccag(String published) {
        ccag = published;
        return this;
    }

    SomeContractFacts concessionFrom(LocalDate day) {
        concession = true;
        start = day;
        return this;
    }

    ContractFacts value() {
        return new ContractFacts(
                concession,
                nature,
                cpv,
                object,
                framework,
                notification,
                null,
                start,
                initial,
                months,
                amended == null ? 0 : 1,
                amended,
                List.of(),
                procedure,
                ccag);
    }

    Forecast forecast() {
        return Forecast.of(value());
    }
}
