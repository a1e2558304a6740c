package nl.comensha.zichtbaar.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HomeViewTest {
    @ParameterizedTest
    @CsvSource({
        "05:59, evening",
        "06:00, morning",
        "11:59, morning",
        "12:00, afternoon",
        "17:59, afternoon",
        "18:00, evening"
    })
    void greetsByTheTimeOfDay(LocalTime time, String greeting) {
        assertThat(HomeView.greeting(time)).isEqualTo("shell.greeting." + greeting);
    }

    @ParameterizedTest
    @CsvSource({"Sanne de Graaf, Sanne", "M. Verhoef, M. Verhoef", "J B, J B", "Ilse, Ilse"})
    void greetsByFirstNameUnlessThereAreOnlyInitials(String name, String greeted) {
        assertThat(HomeView.firstName(name)).isEqualTo(greeted);
    }

    @Test
    void aReferenceHasNoSignsThatAreReadForOneAnother() {
        assertThat(References.next()).matches("[2-9A-HJKMNP-TV-Z]{4}-[2-9A-HJKMNP-TV-Z]{4}");
    }
}
