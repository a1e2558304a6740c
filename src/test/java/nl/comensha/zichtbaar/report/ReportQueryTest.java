package nl.comensha.zichtbaar.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.comensha.zichtbaar.report.ReportFilter.Field;
import nl.comensha.zichtbaar.shared.Page;
import org.junit.jupiter.api.Test;

class ReportQueryTest {
    private static final UUID ORGANISATION = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057");

    @Test
    void bindsEveryValue() {
        ReportFilter filter = ReportFilter.NONE
                .withPeriod(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 12, 31))
                .with(Field.ORGANISATION, ORGANISATION.toString())
                .with(Field.REPORTER_TYPE, "POLICE")
                .with(Field.REGION, "'s-Gravenhage")
                .with(Field.NATIONALITY, "PL")
                .withStatuses(Set.of(ReportStatus.SUBMITTED, ReportStatus.ACCEPTED));
        ReportQuery.Statement page = ReportQuery.of(filter)
                .in("id in (", List.of(ORGANISATION, ORGANISATION))
                .page(ReportSort.Order.NEWEST, new Page(100, 50));
        assertThat(page.sql())
                .doesNotContain("POLICE", "Gravenhage", "'", "2021", "SUBMITTED", ORGANISATION.toString());
        assertThat(page.sql().chars().filter(c -> c == '?').count())
                .isEqualTo(page.values().size());
        assertThat(page.values()).contains(ORGANISATION, "'s-Gravenhage", "PL", "SUBMITTED", "ACCEPTED");
        assertThat(page.values().subList(page.values().size() - 2, page.values().size()))
                .containsExactly(50, 100);
    }

    @Test
    void cutsThePageBeforeItFetchesRows() {
        assertThat(ReportQuery.of(ReportFilter.NONE)
                        .page(ReportSort.Order.NEWEST, new Page(0, 50))
                        .sql())
                .contains(
                        "from (select id from report order by report_date desc, id desc limit ? offset ?) k join report r")
                .endsWith("order by r.report_date desc, r.id desc");
    }

    @Test
    void readsEverySortKeyInOneDirection() {
        for (ReportSort sort : ReportSort.values()) {
            String down = ReportQuery.of(ReportFilter.NONE)
                    .page(new ReportSort.Order(sort, true), new Page(0, 1))
                    .sql();
            String keys = down.substring(down.lastIndexOf("order by ") + 9);
            assertThat(keys.split(", ")).allMatch(key -> key.startsWith("r.") && key.endsWith(" desc"));
            String up = ReportQuery.of(ReportFilter.NONE)
                    .page(new ReportSort.Order(sort, false), new Page(0, 1))
                    .sql();
            assertThat(up).doesNotContain(" desc");
        }
    }

    @Test
    void countsNoFurtherThanAnybodyReads() {
        ReportQuery.Statement count =
                ReportQuery.of(ReportFilter.NONE.with(Field.SEX, "MALE")).count();
        assertThat(count.values()).containsExactly("MALE", ReportQuery.COUNTED + 1);
        assertThat(ReportCount.of(10_001)).isEqualTo(new ReportCount(10_000, true));
        assertThat(ReportCount.of(10_000)).isEqualTo(new ReportCount(10_000, false));
    }
}
