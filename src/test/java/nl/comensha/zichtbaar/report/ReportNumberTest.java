package nl.comensha.zichtbaar.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class ReportNumberTest {
    @RepeatedTest(20)
    void isReadBackHoweverItIsTyped() {
        String number = ReportNumber.next(2026);
        assertThat(ReportNumber.parse(" " + number.toLowerCase(java.util.Locale.ROOT) + " "))
                .isEqualTo(number);
    }

    @RepeatedTest(20)
    void oneWrongCharacterOrTwoSwappedOnesShow() {
        String number = ReportNumber.next(2026);
        for (int i = 5; i < 9; i++) {
            char[] typed = number.toCharArray();
            typed[i] = typed[i] == 'K' ? 'M' : 'K';
            assertThat(ReportNumber.parse(new String(typed))).isEmpty();
        }
        for (int i = 5; i < 8; i++) {
            char[] typed = number.toCharArray();
            char swapped = typed[i];
            typed[i] = typed[i + 1];
            typed[i + 1] = swapped;
            if (typed[i] != typed[i + 1]) {
                assertThat(ReportNumber.parse(new String(typed))).isEmpty();
            }
        }
    }

    @Test
    void nonsenseIsNoNumber() {
        assertThat(ReportNumber.parse("2026-ABCD-E")).isEmpty();
        assertThat(ReportNumber.parse("' or 1=1 --")).isEmpty();
    }
}
