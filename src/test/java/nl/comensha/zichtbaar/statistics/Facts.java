package nl.comensha.zichtbaar.statistics;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import nl.comensha.zichtbaar.shared.Ids;
import org.jspecify.annotations.Nullable;

/** Facts for tests, in the words of a sentence. */
final class Facts {
    private final Map<Column, String> codes = new EnumMap<>(Column.class);
    private UUID report = Ids.next();
    private @Nullable UUID person;
    private LocalDate date = LocalDate.of(2021, 3, 1);

    private Facts() {
        codes.put(Column.STATUS, "ACCEPTED");
        codes.put(Column.REPORTER_GROUP, "NATIONAL_POLICE");
    }

    static Facts report() {
        return new Facts();
    }

    Facts id(UUID id) {
        report = id;
        return this;
    }

    Facts of(UUID somebody) {
        person = somebody;
        return this;
    }

    Facts on(String day) {
        date = LocalDate.parse(day);
        return this;
    }

    Facts with(Column column, String code) {
        codes.put(column, code);
        return this;
    }

    FactRow row() {
        return FactRow.of(report, person, date, null, codes);
    }
}
