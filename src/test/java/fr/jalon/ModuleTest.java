package fr.jalon;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/** The house holds: arrows only point down, no cycle, no back door. */
class ModuleTest {

    private static final ApplicationModules MODULES = ApplicationModules.of(JalonApplication.class);

    @Test
    void arrowsOnlyPointDown() {
        MODULES.verify();
    }

    @Test
    void theGraphIsDrawn() {
        new Documenter(MODULES).writeModulesAsPlantUml().writeIndividualModulesAsPlantUml();
    }
}
