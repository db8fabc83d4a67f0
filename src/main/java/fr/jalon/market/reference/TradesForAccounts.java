package fr.jalon.market.reference;

import fr.jalon.account.TradeCatalogue;
import fr.jalon.market.Nomenclature;
import fr.jalon.shared.Cpv;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Names trades for the page where a company says what it sells: a trade there is a CPV code without its zeros. */
@Component
class TradesForAccounts implements TradeCatalogue {

    private final Nomenclature nomenclature;

    TradesForAccounts(Nomenclature nomenclature) {
        this.nomenclature = nomenclature;
    }

    @Override
    public List<Trade> search(String typed, int limit) {
        return nomenclature.trades(typed, limit).stream()
                .map(trade -> new Trade(trade.cpv().significantPrefix(), trade.label()))
                .toList();
    }

    @Override
    public Optional<String> label(String prefix) {
        return Cpv.parse((prefix + "00000000").substring(0, 8)).flatMap(nomenclature::label);
    }
}
