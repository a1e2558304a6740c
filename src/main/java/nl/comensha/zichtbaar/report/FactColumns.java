package nl.comensha.zichtbaar.report;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.comensha.zichtbaar.shared.Country;
import nl.comensha.zichtbaar.shared.Municipalities;
import org.jspecify.annotations.Nullable;

/** The facts that grids and figures sort and filter by; what was not answered is {@code UNKNOWN} here. Of several values the main one. */
@Embeddable
record FactColumns(
        LocalDate reportDate,
        String caseFileType,
        String legalBasis,
        String policeUnit,
        String municipality,
        String province,
        String region,
        String sex,
        @Nullable Integer age,
        String ageBand,
        String minor,
        String nationality,
        String residenceStatus,
        String form,
        String sector,
        int completeness) {
    private static final String UNKNOWN = "UNKNOWN";

    static FactColumns of(ReportFacts facts) {
        String place = Objects.requireNonNullElse(facts.municipality(), ReportFacts.UNKNOWN_PLACE);
        return new FactColumns(
                Objects.requireNonNull(facts.reportDate()),
                name(facts.caseFileType()),
                name(facts.legalBasis()),
                name(facts.policeUnit()),
                place,
                Objects.requireNonNullElse(Municipalities.province(place), UNKNOWN),
                Objects.requireNonNullElse(Municipalities.region(place), ""),
                name(facts.sex()),
                facts.age(),
                name(facts.ageBand()),
                name(facts.minor()),
                facts.nationalities().isEmpty()
                        ? Country.UNKNOWN
                        : facts.nationalities().getFirst(),
                name(facts.residenceStatus()),
                main(facts.forms()),
                main(facts.sectors()),
                Completeness.known(facts));
    }

    private static String name(@Nullable Enum<?> value) {
        return value == null ? UNKNOWN : value.name();
    }

    private static String main(List<? extends Enum<?>> values) {
        return values.isEmpty() ? UNKNOWN : values.getFirst().name();
    }
}
