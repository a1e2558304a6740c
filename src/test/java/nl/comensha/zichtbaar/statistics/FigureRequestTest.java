package nl.comensha.zichtbaar.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FigureRequestTest {
    private static FigureRequest read(Map<String, List<String>> parameters) {
        return FigureRequest.of(
                parameters,
                2021,
                (dimension, code) -> dimension.codes().contains(code)
                        || code.equals("UNKNOWN")
                        || (dimension == Dimension.ORGANISATION && code.equals("fairwork")));
    }

    @Test
    void readsBackWhatItWrites() {
        FigureFilter filter = FigureFilter.of(2020)
                .with(Dimension.FORM, "LABOUR_EXPLOITATION")
                .with(Dimension.ORGANISATION, "fairwork")
                .with(Dimension.SEX, "UNKNOWN");

        Map<String, List<String>> address = filter.parameters(Measure.VICTIMS);

        assertThat(address)
                .containsEntry("jaar", List.of("2020"))
                .containsEntry("telt", List.of("slachtoffers"))
                .containsEntry("vorm", List.of("labour-exploitation"))
                .containsEntry("organisatie", List.of("fairwork"))
                .containsEntry("geslacht", List.of("unknown"));
        assertThat(read(address)).isEqualTo(new FigureRequest(filter, Measure.VICTIMS, List.of()));
    }

    @Test
    void ignoresAndTellsWhatItDoesNotKnow() {
        FigureRequest request = read(Map.of(
                "jaar", List.of("twintig"), "geslacht", List.of("x' or 1=1"), "telt", List.of(), "iets", List.of("1")));

        assertThat(request.filter()).isEqualTo(FigureFilter.of(2021));
        assertThat(request.measure()).isEqualTo(Measure.REPORTS);
        assertThat(request.ignored()).containsExactlyInAnyOrder("jaar", "geslacht", "telt", "iets");
    }

    @Test
    void doesNotOfferAStatusThatFiguresNeverCount() {
        assertThat(read(Map.of("status", List.of("rejected"))).ignored()).containsExactly("status");
    }

    @Test
    void saysNothingOfWhatSigningInLeavesInTheAddress() {
        assertThat(read(Map.of("continue", List.of(""))).ignored()).isEmpty();
    }

    @Test
    void togglesAChoice() {
        FigureFilter chosen = FigureFilter.of(2021).toggle(Dimension.PROVINCE, "ZH");

        assertThat(chosen.has(Dimension.PROVINCE, "ZH")).isTrue();
        assertThat(chosen.toggle(Dimension.PROVINCE, "NH").get(Dimension.PROVINCE))
                .contains("NH");
        assertThat(chosen.toggle(Dimension.PROVINCE, "ZH")).isEqualTo(FigureFilter.of(2021));
    }
}
