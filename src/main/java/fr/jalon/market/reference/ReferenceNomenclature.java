package fr.jalon.market.reference;

import fr.jalon.market.Nomenclature;
import fr.jalon.market.Territory;
import fr.jalon.market.Trade;
import fr.jalon.shared.Cpv;
import fr.jalon.shared.Department;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class ReferenceNomenclature implements Nomenclature {

    @Override
    public Optional<String> label(Cpv cpv) {
        return CpvLabels.get().label(cpv);
    }

    @Override
    public List<Trade> trades(String typed, int limit) {
        return CpvLabels.get().search(typed, limit);
    }

    @Override
    public List<Territory> territories() {
        return Places.get().departments();
    }

    @Override
    public Optional<Territory> territory(Department department) {
        return Places.get().department(department);
    }
}
