package nl.comensha.zichtbaar;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

class ModulesTest {
    private final ApplicationModules modules = ApplicationModules.of(Zichtbaar.class);

    @Test
    void modulesKeepToTheirRooms() {
        modules.verify();
    }

    @Test
    void diagramOfTheModulesIsWritten() {
        new Documenter(modules).writeModulesAsPlantUml();
    }
}
