package nl.comensha.zichtbaar.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SharesTest {
    @Test
    void givesThePercentagesOfTheFactsheetsFigure5() {
        assertThat(Shares.of(List.of(310L, 255L, 202L, 40L, 24L, 64L))).containsExactly(35, 28, 23, 4, 3, 7);
    }

    @Test
    void addsUpToOneHundredWhateverTheCounts() {
        Random random = new Random(5);
        for (int i = 0; i < 500; i++) {
            List<Long> counts = LongStream.range(0, 1 + random.nextInt(12))
                    .map(ignored -> random.nextInt(500))
                    .boxed()
                    .toList();
            if (counts.stream().anyMatch(count -> count > 0)) {
                assertThat(Shares.of(counts).stream()
                                .mapToInt(Integer::intValue)
                                .sum())
                        .as("%s", counts)
                        .isEqualTo(100);
            }
        }
    }

    @Test
    void givesNothingAShareOfNothing() {
        assertThat(Shares.of(List.of(0L, 0L))).containsExactly(0, 0);
        assertThat(Shares.of(List.of())).isEmpty();
    }

    @Test
    void neverGivesAShareToZero() {
        assertThat(Shares.of(List.of(1L, 1L, 1L, 0L)).getLast()).isZero();
    }
}
