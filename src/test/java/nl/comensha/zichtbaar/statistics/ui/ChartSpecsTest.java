package nl.comensha.zichtbaar.statistics.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChartSpecsTest {
    @Test
    void givesTheMapClassesThatBeginAtRoundNumbers() {
        assertThat(ChartSpecs.steps(213)).isEqualTo(List.of(40L, 90L, 150L));
        assertThat(ChartSpecs.steps(64)).isEqualTo(List.of(15L, 25L, 45L));
        assertThat(ChartSpecs.steps(9)).isEqualTo(List.of(2L, 4L, 6L));
    }

    @Test
    void givesAnEmptyMapNoClasses() {
        assertThat(ChartSpecs.steps(0)).isEmpty();
        assertThat(ChartSpecs.steps(1)).isEqualTo(List.of(1L));
    }
}
