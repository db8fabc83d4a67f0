package fr.jalon.reference;

import fr.jalon.shared.Cpv;
import fr.jalon.shared.Department;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The door, answered from the files kept with the application. */
@Component
class FileNomenclature implements Nomenclature {

    @Override
    public Optional<String> label(Cpv cpv) {
        return CpvLabels.inFrench().label(cpv);
    }

    @Override
    public Optional<String> label(String prefix) {
        return CpvLabels.inFrench().labelOfPrefix(prefix);
    }

    @Override
    public List<Trade> trades(String typed, int limit) {
        return CpvLabels.inFrench().search(typed, limit);
    }

    @Override
    public List<Territory> territories() {
        return Places.ofFrance().departments();
    }

    @Override
    public Optional<Territory> territory(Department department) {
        return Places.ofFrance().department(department);
    }
}
