package nl.comensha.zichtbaar.statistics.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import nl.comensha.zichtbaar.shared.ui.Chart;
import nl.comensha.zichtbaar.shared.ui.EmptyState;
import nl.comensha.zichtbaar.shared.ui.KeyFigures;
import nl.comensha.zichtbaar.statistics.Choice;
import nl.comensha.zichtbaar.statistics.Dimension;
import nl.comensha.zichtbaar.statistics.Figures;
import nl.comensha.zichtbaar.statistics.GeneratedFigures;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

// Only these views: the frame around them is not part of the test.
@ViewPackages(classes = FiguresViewTest.class)
class FiguresViewTest extends BrowserlessTest {
    @SuppressWarnings("NullAway.Init")
    private static GeneratedFigures generated;

    @BeforeAll
    static void generate() throws SQLException {
        generated = new GeneratedFigures(2000, 2);
    }

    @AfterAll
    static void close() throws SQLException {
        generated.close();
    }

    @BeforeEach
    void speakDutch() {
        UI.getCurrent().setLocale(Locale.of("nl"));
    }

    @Test
    void showsEveryFigureOfTheYearInTheAddress() {
        FiguresView view = open("cijfers?jaar=2026", generated.figures());

        assertThat(view.getPageTitle()).isEqualTo("Cijfers 2026");
        assertThat($(H1.class).single().getText()).isEqualTo("Cijfers 2026");
        assertThat($(KeyFigures.class).exists()).isTrue();
        assertThat($(Chart.class).all()).hasSize(10);
        JsonNode first = spec($(Chart.class).all().getFirst());
        assertThat(first.get("title").asString()).isEqualTo("Aanmeldingen per type aanmelder");
        assertThat(first.get("generated").asString()).isEqualTo("Gegenereerd");
        assertThat(first.get("items")).hasSize(6);
        assertThat(first.get("footer").asString())
                .contains("Telt aanmeldingen in 2026", "Peildatum", "nog niet beoordeeld");
        assertThat(first.get("texts").get("select").asString()).isEqualTo("Filter op {0}");
    }

    @Test
    void comparesWithTheYearBeforeOrSaysThatThereIsNothing() {
        open("cijfers?jaar=2026", generated.figures());
        JsonNode months = spec($(Chart.class).all().get(1));
        assertThat(months.get("series")).hasSize(2);

        open("cijfers?jaar=2025", generated.figures());
        months = spec($(Chart.class).all().getLast());
        assertThat($(Chart.class).all().stream().map(FiguresViewTest::spec))
                .anySatisfy(spec -> assertThat(spec.get("finding").asString()).contains("Geen gegevens over 2024."));
        assertThat(months).isNotNull();
    }

    @Test
    void setsTheFiltersFromTheAddressAndMarksWhatIsChosen() {
        open("cijfers?jaar=2026&telt=slachtoffers&provincie=zh", generated.figures());

        assertThat($(Chart.class).all().stream().map(FiguresViewTest::spec)).anySatisfy(spec -> {
            assertThat(spec.get("kind").asString()).isEqualTo("tiles");
            assertThat(spec.get("title").asString()).isEqualTo("Slachtoffers per provincie");
            assertThat(spec.get("items").valueStream())
                    .filteredOn(item -> item.get("selected").asBoolean())
                    .extracting(item -> item.get("label").asString())
                    .isEqualTo(List.of("Zuid-Holland"));
        });
        assertThat($(ComboBox.class).all().stream().map(ComboBox::getValue)).contains(new Choice("ZH", null));
        assertThat(Dimension.PROVINCE.parameter()).isEqualTo("provincie");
    }

    @Test
    void saysThatAYearHasNoReportsInsteadOfDrawingZeros() {
        open("cijfers?jaar=2019", generated.figures());

        assertThat($(EmptyState.class).exists()).isTrue();
        assertThat($(Chart.class).exists()).isFalse();
    }

    @Test
    void tellsWhileTheFactsAreLoading() {
        FiguresView view = open("cijfers", generated.stillLoading());

        assertThat($(ProgressBar.class).single().getValue()).isEqualTo(400);
        assertThat(view.getPageTitle()).isEqualTo("Cijfers");
        assertThat(UI.getCurrent().getPollInterval()).isPositive();
    }

    private FiguresView open(String address, Figures figures) {
        UI.getCurrent().removeAll();
        FiguresView view = new FiguresView(figures, true);
        UI.getCurrent().add(view);
        BeforeEnterEvent event = mock(BeforeEnterEvent.class);
        when(event.getLocation()).thenReturn(new Location(address));
        when(event.getUI()).thenReturn(UI.getCurrent());
        view.beforeEnter(event);
        return view;
    }

    private static JsonNode spec(Chart chart) {
        return (JsonNode) chart.getElement().getPropertyRaw("spec");
    }
}
