package nl.comensha.zichtbaar.report;

import java.util.Collection;
import java.util.Objects;
import java.util.stream.Stream;
import nl.comensha.zichtbaar.shared.Country;
import org.jspecify.annotations.Nullable;

/** How many of the facts that figures and linking lean on are known. */
public final class Completeness {
    /** How many facts are looked at. */
    public static final int OF = 11;

    private Completeness() {}

    static int known(ReportFacts facts) {
        return (int) Stream.of(
                        known(facts.legalBasis()),
                        facts.municipality() != null
                                && !Objects.equals(facts.municipality(), ReportFacts.UNKNOWN_PLACE),
                        known(facts.sex()),
                        known(facts.ageBand()),
                        !facts.nationalities().isEmpty()
                                && !facts.nationalities().contains(Country.UNKNOWN),
                        known(facts.residenceStatus()),
                        known(facts.forms()),
                        known(facts.sectors()),
                        known(facts.means()),
                        facts.exploitationFrom() != null,
                        known(facts.complaint()))
                .filter(known -> known)
                .count();
    }

    private static boolean known(@Nullable Enum<?> value) {
        return value != null && !value.name().equals("UNKNOWN");
    }

    private static boolean known(Collection<? extends Enum<?>> values) {
        return values.stream().anyMatch(Completeness::known);
    }
}
