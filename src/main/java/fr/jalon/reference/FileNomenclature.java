package fr.jalon.reference;

import fr.jalon.shared.Cpv;
import fr.jalon.shared.Department;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class FileNomenclature implements Nomenclature {

    @Override
    public Optional<String> label(Cpv cpv) {
        return CpvLabels.get().label(cpv);
    }

    @Override
    public Optional<String> label(String prefix) {
        return prefix.matches("\\d{2,8}")
                ? Cpv.parse((prefix + "00000000").substring(0, 8)).flatMap(this::label)
                : Optional.empty();
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
