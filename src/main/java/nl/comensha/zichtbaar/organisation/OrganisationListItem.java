package nl.comensha.zichtbaar.organisation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One row of the list.
 *
 * @param staff whether it is CoMensha itself
 * @param members how many people may sign in for it
 */
public record OrganisationListItem(
        UUID id,
        String name,
        ReporterType type,
        boolean staff,
        @Nullable LocalDate retiredOn,
        int units,
        int members,
        long version) {}
