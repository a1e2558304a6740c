package nl.comensha.zichtbaar.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTest {
    private final Formats dutch = new Formats(Locale.of("nl"), key -> key.equals("ui.today") ? "vandaag" : "gisteren");
    private final Formats english = new Formats(Locale.ENGLISH, key -> key.equals("ui.today") ? "today" : "yesterday");

    @Test
    void numbersFollowTheLanguage() {
        assertThat(dutch.number(1372)).isEqualTo("1.372");
        assertThat(english.number(1372)).isEqualTo("1,372");
        assertThat(dutch.number(12.6, 1)).isEqualTo("12,6");
        assertThat(dutch.percent(0.9997, 2)).isEqualTo("99,97%");
        assertThat(english.percent(0.35, 0)).isEqualTo("35%");
    }

    @Test
    void aNegativeNumberHasATrueMinus() {
        assertThat(dutch.number(-1372)).isEqualTo("−1.372");
        assertThat(english.number(-2.5, 1)).isEqualTo("−2.5");
    }

    @ParameterizedTest
    @CsvSource({
        "2021-11-09, 9 nov 2021, 9 Nov 2021",
        "2021-03-01, 1 mrt 2021, 1 Mar 2021",
        "2021-05-31, 31 mei 2021, 31 May 2021",
    })
    void datesAreShort(LocalDate date, String inDutch, String inEnglish) {
        assertThat(dutch.date(date)).isEqualTo(inDutch);
        assertThat(english.date(date)).isEqualTo(inEnglish);
    }

    @Test
    void longDatesAndMonthsAreWrittenOut() {
        assertThat(dutch.longDate(LocalDate.of(2021, 11, 9))).isEqualTo("9 november 2021");
        assertThat(english.month(LocalDate.of(2021, 11, 9))).isEqualTo("November 2021");
    }

    @Test
    void timeIsAmsterdams() {
        assertThat(dutch.time(Instant.parse("2021-11-09T13:32:00Z"))).isEqualTo("14:32");
        assertThat(dutch.time(Instant.parse("2021-07-09T12:32:00Z"))).isEqualTo("14:32");
        assertThat(dutch.dateTime(Instant.parse("2021-12-31T23:30:00Z"))).isEqualTo("1 jan 2022, 00:30");
    }

    @Test
    void aMomentIsRelativeUntilYesterday() {
        Instant now = Instant.parse("2021-11-09T13:32:00Z");
        assertThat(dutch.moment(Instant.parse("2021-11-09T07:55:00Z"), now)).isEqualTo("vandaag 08:55");
        assertThat(english.moment(Instant.parse("2021-11-08T22:59:00Z"), now)).isEqualTo("yesterday 23:59");
        assertThat(dutch.moment(Instant.parse("2021-11-07T22:59:00Z"), now)).isEqualTo("7 nov 2021, 23:59");
    }
}
